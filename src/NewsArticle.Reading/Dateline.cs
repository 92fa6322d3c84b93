namespace NewsArticle.Reading;

/// <summary>Recognises where a report was filed: "KYIV, Ukraine (AP) — …", "KABUL, Afghanistan (Sept. 1) - …", "AREQUIPA, Peru, March 3 (Reuters) - …".</summary>
public static class Dateline
{
    private const int MaxLength = 100;

    /// <summary>The place without agency and date, or null.</summary>
    public static string? Of(string paragraph)
    {
        var opening = paragraph.AsSpan(0, Math.Min(paragraph.Length, MaxLength));
        var dash = IndexOfDash(opening);
        if (dash < 0)
        {
            return null;
        }

        var place = opening[..dash].TrimEnd();
        var parenthesis = place.IndexOf('(');
        var isMarked = parenthesis > 0 && place[^1] == ')' && (char.IsUpper(place[parenthesis + 1]) || char.IsDigit(place[parenthesis + 1]));
        if (isMarked)
        {
            place = place[..parenthesis].TrimEnd();
        }
        else if (parenthesis >= 0)
        {
            return null;
        }

        place = WithoutDate(place);
        return IsPlace(place, isMarked) ? place.ToString() : null;
    }

    /// <summary>"AREQUIPA, Peru, March 3" is filed in Arequipa, Peru.</summary>
    private static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> place)
    {
        var digit = place.IndexOfAnyInRange('0', '9');
        var comma = digit < 0 ? -1 : place[..digit].LastIndexOf(',');
        return comma < 0 ? place : place[..comma].TrimEnd();
    }

    /// <summary>The first dash that stands alone.</summary>
    private static int IndexOfDash(ReadOnlySpan<char> text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            var standsAlone = text[index] is '—' or '–' || (text[index] == '-' && text[index - 1] == ' ');
            if (standsAlone && index + 1 < text.Length && text[index + 1] is ' ' or '\u00A0' or '-')
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Words that all start with a capital; the first word is all capitals unless an agency or a date follows the place.</summary>
    private static bool IsPlace(ReadOnlySpan<char> place, bool isMarked)
    {
        if (place.Length < 3)
        {
            return false;
        }

        var isFirst = true;
        foreach (var range in place.Split(' '))
        {
            var word = place[range].Trim(",.");
            var fits = word.Length > 1 && char.IsUpper(word[0]) && (isMarked || !isFirst || IsAllCapitals(word));
            if (!fits && (isFirst || word is not ("of" or "de" or "el" or "al" or "the" or "")))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return true;
    }
}
