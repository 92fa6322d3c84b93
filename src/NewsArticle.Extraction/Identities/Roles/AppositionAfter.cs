using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Identities.Roles;

/// <summary>The role after the name: "Petro Zhuk, a spokesman for the border guards," gives "spokesman for the border guards".</summary>
internal static class AppositionAfter
{
    /// <summary>A role that runs on longer than this is a clause, not a role.</summary>
    private const int Longest = 14;

    /// <summary>A phrase without a role word is believed only when it is short.</summary>
    private const int LongestDescription = 8;

    /// <summary>How far into the phrase its head may stand: "independent defense analyst".</summary>
    private const int HeadReach = 6;

    public static string? RoleOf(Paragraph paragraph, TokenRange name)
    {
        var tokens = paragraph.Tokens;
        var limit = paragraph.SentenceOf(name.First).End;
        var first = AfterComma(tokens, name.End, limit);
        if (first < 0)
        {
            return null;
        }

        first = AfterAge(tokens, first, limit);
        var article = first < limit ? tokens[first].Lower : string.Empty;
        first += article is "a" or "an" or "the" or "one" or "his" or "her" or "its" or "their" ? 1 : 0;
        if (IsNextPerson(tokens, first, limit))
        {
            return null;
        }

        var end = EndOf(tokens, first, limit);
        return end - first is > 0 and <= Longest && (HasHead(tokens, first, end) || article is "a" or "an" && IsDescription(tokens, first, end, limit))
            ? paragraph.TextOf(new TokenRange(first, end))
            : null;
    }

    private static int AfterComma(TokenList tokens, int index, int limit) => index + 1 < limit && tokens[index].Text == "," ? index + 1 : -1;

    /// <summary>", 45, a teacher".</summary>
    private static int AfterAge(TokenList tokens, int index, int limit) =>
        index + 2 < limit && tokens[index].Word.Shape == WordShape.Number && tokens[index + 1].Text == "," ? index + 2 : index;

    /// <summary>", Oba Adeyeye Ogunwusi and …": a list goes on with another title and name.</summary>
    private static bool IsNextPerson(TokenList tokens, int first, int limit) =>
        first + 1 < limit && tokens[first].Word.IsCapitalized && NameTables.IsTitle(tokens[first].Word) && IsNamePart(tokens[first + 1].Word);

    /// <summary>Not "Minister" in ", Prime Minister of Fiji", nor "Financial" in ", Chief Financial Officer".</summary>
    private static bool IsNamePart(Word word) => word.IsCapitalized && !NameTables.IsTitle(word) && !NameTables.IsRole(word) && !CommonWords.Contains(word);

    private static int EndOf(TokenList tokens, int first, int limit)
    {
        var end = first;
        while (end < limit && !IsEnd(tokens[end].Word))
        {
            end++;
        }

        return end;
    }

    private static bool IsEnd(Word word) => (word.Shape == WordShape.Punctuation && word.Text is not ("’s" or "'s" or "&" or "-" or "/" or "’" or "'"))
        || word.Lower is "who" or "which" or "that" or "whose" or "where" or "when" or "and" or "but" or "as" or "is" or "was" or "has" or "had" or "were" or "are" or "became" or "becomes"
        || SpeechVerbs.IsSpeechVerb(word.Lower) && word.Shape == WordShape.Lower && !NameTables.IsRole(word);

    /// <summary>"a shopkeeper,": right behind a name such a phrase says who somebody is, whatever the noun; but "a day later" says when.</summary>
    private static bool IsDescription(TokenList tokens, int first, int end, int limit) =>
        end - first <= LongestDescription && end < limit && tokens[end].Text is "," or "." or "—" or "–"
        && tokens[first].Word.IsWord && FunctionWords.Of(tokens[first]) == FunctionWord.None && FunctionWords.Of(tokens[end - 1]) == FunctionWord.None;

    /// <summary>A role word near the start, before any preposition: not in ", the capital of France" or ", where the officer lives".</summary>
    private static bool HasHead(TokenList tokens, int first, int end)
    {
        for (var index = first; index < Math.Min(end, first + HeadReach); index++)
        {
            if (NameTables.IsRole(tokens[index].Word))
            {
                return true;
            }

            if (tokens[index].Lower is "of" or "for" or "in" or "at" or "on" or "from" or "to" or "with" or "by")
            {
                return false;
            }
        }

        return false;
    }
}
