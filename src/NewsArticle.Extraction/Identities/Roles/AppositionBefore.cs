using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Identities.Roles;

/// <summary>
/// The role before the name, parted by a comma: "Kyiv’s mayor, Vitali Klitschko," gives "Mayor of Kyiv"; "the country’s president
/// and his closest ally, Aleksandr G. Lukashenko" takes the country that was named last.
/// </summary>
internal static class AppositionBefore
{
    /// <summary>How many tokens before the comma the phrase may start.</summary>
    private const int Longest = 14;

    public static string? RoleOf(Paragraph paragraph, TokenRange name, CountryMentions countries)
    {
        var tokens = paragraph.Tokens;
        var start = paragraph.SentenceOf(name.First).First;
        var comma = name.First - 1;
        if (comma <= start || tokens[comma].Text != ",")
        {
            return null;
        }

        var first = PhraseStart(tokens, start, comma);
        var possessive = PossessiveIn(tokens, first, comma);
        return possessive >= 0
            ? OwnedRole(paragraph, first, possessive, comma, countries)
            : PlainRole(paragraph, first, comma);
    }

    private static int PhraseStart(TokenList tokens, int start, int comma)
    {
        var first = comma;
        while (first > start && comma - first < Longest && tokens[first - 1].Text is not ("," or ";" or ":" or "—" or "–" or "“" or "”" or "\""))
        {
            first--;
        }

        return first;
    }

    private static int PossessiveIn(TokenList tokens, int first, int comma)
    {
        for (var index = comma - 1; index > first; index--)
        {
            if (tokens[index].Lower is "'s" or "'" && RoleEnd(tokens, index + 1, comma) > 0)
            {
                return index;
            }
        }

        return -1;
    }

    private static string? OwnedRole(Paragraph paragraph, int first, int possessive, int comma, CountryMentions countries)
    {
        var tokens = paragraph.Tokens;
        var role = paragraph.TextOf(new TokenRange(possessive + 1, RoleEnd(tokens, possessive + 1, comma)));
        if (tokens[possessive - 1].Lower is "country" or "nation" or "republic" or "state")
        {
            return countries.LastBefore(paragraph.Index, possessive) is { } country ? $"{Capitalized(role)} of {country}" : Capitalized(role);
        }

        var owner = possessive - 1;
        while (owner > first && BelongsToOwner(tokens[owner - 1], tokens[owner].Word))
        {
            owner--;
        }

        var article = owner > first && tokens[owner - 1].Lower == "the" ? "the " : string.Empty;
        var name = paragraph.TextOf(new TokenRange(owner, possessive));
        return role.StartsWith("spokes", StringComparison.Ordinal) ? $"{role} for {article}{name}" : $"{Capitalized(role)} of {article}{name}";
    }

    private static bool BelongsToOwner(Token before, Word word) =>
        word.IsCapitalized ? before.Word.IsCapitalized && before.Lower is not "the" : before.Word.Shape == WordShape.Lower && RoleWords.Belongs(before);

    /// <summary>"The group's" needs no owner: "the chief prosecutor, Karim Khan," gives "chief prosecutor".</summary>
    private static string? PlainRole(Paragraph paragraph, int first, int comma)
    {
        var tokens = paragraph.Tokens;
        for (var index = comma - 1; index >= first; index--)
        {
            if (tokens[index].Lower is "the" or "a" or "an" or "its" or "his" or "her" or "their")
            {
                return HeadIn(tokens, index + 1, comma) ? paragraph.TextOf(new TokenRange(index + 1, comma)) : null;
            }
        }

        return null;
    }

    private static bool HeadIn(TokenList tokens, int first, int end)
    {
        for (var index = first; index < end && tokens[index].Lower is not ("of" or "for" or "in" or "and" or "at" or "to"); index++)
        {
            if (NameTables.IsRole(tokens[index].Word))
            {
                return !Enumerable.Range(index, end - index).Any(later => Lexicon.SpeechVerbs.IsSpeechVerb(tokens[later].Lower));
            }
        }

        return false;
    }

    /// <summary>The end of a role that starts right here, in at most four words; 0 where there is none.</summary>
    private static int RoleEnd(TokenList tokens, int first, int limit)
    {
        for (var index = first; index < limit && index < first + 4 && RoleWords.Belongs(tokens[index]); index++)
        {
            if (NameTables.IsRole(tokens[index].Word) && (index + 1 == limit || !NameTables.IsRole(tokens[index + 1].Word)))
            {
                return index + 1;
            }
        }

        return 0;
    }

    private static string Capitalized(string role) => char.ToUpperInvariant(role[0]) + role[1..];
}
