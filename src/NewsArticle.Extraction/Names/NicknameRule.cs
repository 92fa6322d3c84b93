using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>A nickname in marks between a person's names belongs to the name: Joaquín “El Chapo” Guzmán, Robert "Bobby" Lindqvist.</summary>
internal static class NicknameRule
{
    /// <summary>More words than this between the marks are a quotation.</summary>
    private const int LongestNickname = 3;

    private const int LongestGivenName = 3;
    private const int LongestSurname = 3;
    private const double Confidence = 0.95;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var opening = 1; opening < tokens.Count - 3; opening++)
        {
            if (tokens[opening].Word.IsQuoteMark && Closing(tokens, opening) is var closing and > 0)
            {
                var name = new TokenRange(FirstBefore(tokens, opening), EndBehind(tokens, closing + 1));
                if (name.First < opening && name.End > closing + 1 && IsPerson(tokens, name))
                {
                    yield return new NameMention(paragraph.Index, name, NameKind.Person, "nickname", Confidence);
                    opening = name.End - 1;
                }
            }
        }
    }

    /// <summary>The mark that closes one to three capitalised words, or 0.</summary>
    private static int Closing(TokenList tokens, int opening)
    {
        for (var index = opening + 1; index < tokens.Count && index <= opening + LongestNickname + 1; index++)
        {
            if (tokens[index].Word.IsQuoteMark)
            {
                return index > opening + 1 ? index : 0;
            }

            if (!tokens[index].Word.IsCapitalized)
            {
                return 0;
            }
        }

        return 0;
    }

    private static int FirstBefore(TokenList tokens, int end)
    {
        var first = end;
        while (first > 0 && end - first < LongestGivenName && IsNamePart(tokens[first - 1].Word))
        {
            first--;
        }

        return first;
    }

    private static int EndBehind(TokenList tokens, int first)
    {
        var end = first;
        while (end < tokens.Count && end - first < LongestSurname && (IsNamePart(tokens[end].Word) || NameTables.IsParticle(tokens[end].Word)))
        {
            end++;
        }

        return end > first && tokens[end - 1].Word.IsCapitalized ? end : first;
    }

    private static bool IsNamePart(Word word) =>
        word.IsCapitalized && !NameTables.IsTitle(word) && !NameTables.IsRole(word) && !NameTables.IsOrganizationWord(word);

    /// <summary>The first word is a given name, or the last a surname that is no ordinary word.</summary>
    private static bool IsPerson(TokenList tokens, TokenRange name) =>
        NameTables.IsGivenName(tokens[name.First].Word) || NameTables.IsSurname(tokens[name.End - 1].Word) && !CommonWords.Contains(tokens[name.First].Word);
}
