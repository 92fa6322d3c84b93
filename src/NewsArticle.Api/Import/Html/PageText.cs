using System.Text;

namespace NewsArticle.Api.Import.Html;

/// <summary>Levels the white space of pages.</summary>
internal static class PageText
{
    /// <summary>Runs of white space, control characters and soft breaks become one space; none stands at the ends.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        Append(clean, text);
        return clean.ToString().TrimEnd();
    }

    /// <summary>Appends text, so that no two spaces follow each other.</summary>
    public static void Append(StringBuilder clean, string text)
    {
        foreach (var character in text)
        {
            if (character is '\u00AD' or '\u200B' or '\uFEFF')
            {
                continue;
            }

            if (!char.IsWhiteSpace(character) && !char.IsControl(character))
            {
                clean.Append(character);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }
    }
}
