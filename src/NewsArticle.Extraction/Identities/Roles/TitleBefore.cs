using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Identities.Roles;

/// <summary>
/// The words right before the name: "President Vladimir V. Putin of Russia" gives "President of Russia", "Foreign Ministry spokesman
/// Navtej Sarna" gives "Foreign Ministry spokesman".
/// </summary>
internal static class TitleBefore
{
    private const int Longest = 6;

    private static readonly HashSet<string> Honorifics = WordList.Set("Identities/Roles/honorifics.txt");

    public static string? RoleOf(Paragraph paragraph, TokenRange name)
    {
        var tokens = paragraph.Tokens;
        var sentence = paragraph.SentenceOf(name.First);
        var end = WithoutHonorifics(tokens, sentence.First, name.First);
        if (end == sentence.First || !IsHead(tokens[end - 1].Word))
        {
            return null;
        }

        var first = FirstOf(tokens, end, sentence.First);
        var title = Spelled(paragraph, first, end);
        return OfWhat(paragraph, name.End, sentence.End) is { } owner ? $"{title} of {owner}" : title;
    }

    private static bool IsHead(Word word) => word.IsCapitalized ? NameTables.IsTitle(word) : NameTables.IsRole(word);

    /// <summary>"Mr." and "Alhaji" say nothing of what a person does.</summary>
    private static bool IsHonorific(Word word) => Honorifics.Contains(word.Lower.TrimEnd('.'));

    /// <summary>Where the role ends: before "Dr." and the like, and before a rank that follows a role ("spokesman Brig. Gen.").</summary>
    private static int WithoutHonorifics(TokenList tokens, int first, int end)
    {
        while (end > first && IsHonorific(tokens[end - 1].Word))
        {
            end--;
        }

        var role = end;
        while (role > first && end - role < Longest && tokens[role - 1].Word.IsCapitalized && NameTables.IsTitle(tokens[role - 1].Word))
        {
            role--;
        }

        return role > first && role < end && tokens[role - 1].Word.Shape == WordShape.Lower && NameTables.IsRole(tokens[role - 1].Word) ? role : end;
    }

    private static int FirstOf(TokenList tokens, int end, int limit)
    {
        var first = end - 1;
        while (first > limit && end - first < Longest && (RoleWords.Belongs(tokens[first - 1]) || IsOfInName(tokens, first - 1, limit)))
        {
            first--;
        }

        return first;
    }

    /// <summary>"Ministry of Health spokesperson".</summary>
    private static bool IsOfInName(TokenList tokens, int index, int limit) =>
        tokens[index].Text == "of" && index > limit && tokens[index + 1].Word.IsCapitalized && NameTables.IsOrganizationWord(tokens[index - 1].Word) && tokens[index - 1].Word.IsCapitalized;

    /// <summary>The title as written, with the usual abbreviations written out.</summary>
    private static string Spelled(Paragraph paragraph, int first, int end)
    {
        var title = paragraph.TextOf(new TokenRange(first, end));
        return end == first + 1 ? RankNames.Spell(title) : title;
    }

    private static string? OfWhat(Paragraph paragraph, int index, int limit)
    {
        var tokens = paragraph.Tokens;
        if (index + 1 >= limit || tokens[index].Text != "of" || !tokens[index + 1].Word.IsCapitalized)
        {
            return null;
        }

        return paragraph.TextOf(CapitalizedRuns.From(tokens, index + 1, limit));
    }
}
