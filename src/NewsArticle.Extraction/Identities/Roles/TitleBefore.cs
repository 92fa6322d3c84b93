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

    public static string? RoleOf(Paragraph paragraph, TokenRange name)
    {
        var tokens = paragraph.Tokens;
        var sentence = paragraph.SentenceOf(name.First);
        if (name.First == sentence.First || !IsHead(tokens[name.First - 1].Word))
        {
            return null;
        }

        var first = FirstOf(tokens, name.First, sentence.First);
        var title = Spelled(paragraph, first, name.First);
        return OfWhat(paragraph, name.End, sentence.End) is { } owner ? $"{title} of {owner}" : title;
    }

    /// <summary>A title that says something ("Mr." does not), or a role word.</summary>
    private static bool IsHead(Word word) =>
        (word.IsCapitalized ? NameTables.IsTitle(word) : NameTables.IsRole(word.Lower)) && word.Lower.TrimEnd('.') is not ("mr" or "mrs" or "ms" or "miss" or "mx" or "sir" or "lord" or "lady" or "dame");

    private static int FirstOf(IReadOnlyList<Token> tokens, int end, int limit)
    {
        var first = end - 1;
        while (first > limit && end - first < Longest && RoleWords.Belongs(tokens[first - 1]))
        {
            first--;
        }

        return first;
    }

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
