using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>A name that its initials follow in brackets is an organization: "Jama’at Nusrat al-Islam wal-Muslimin (JNIM)".</summary>
internal static class AcronymRule
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 6;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var index = 1; index + 2 < tokens.Count; index++)
        {
            if (tokens[index].Text != "(" || tokens[index + 2].Text != ")" || !IsAcronym(tokens[index + 1].Word)
                || FullNameBefore(paragraph, index, tokens[index + 1].Lower) is not { } name)
            {
                continue;
            }

            yield return new NameMention(paragraph.Index, name, NameKind.Organization, "acronym", 1);
            yield return new NameMention(paragraph.Index, new TokenRange(index + 1, index + 2), NameKind.Organization, "acronym", 1);
        }
    }

    private static bool IsAcronym(Word word) => word.Shape == WordShape.AllCapitals && word.Text.Length is >= ShortestAcronym and <= LongestAcronym;

    private static TokenRange? FullNameBefore(Paragraph paragraph, int bracket, string acronym)
    {
        for (var first = bracket - 2; first >= Math.Max(0, bracket - CapitalizedRuns.Longest); first--)
        {
            var name = new TokenRange(first, bracket);
            if (paragraph.Tokens[first].Word.IsCapitalized && OrganizationName.InitialsOf(OrganizationName.FormOf(paragraph.TextOf(name))) == acronym)
            {
                return name;
            }
        }

        return null;
    }
}
