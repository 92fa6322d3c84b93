using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// Cuts what the tagger took for one name where two stand side by side: "Saudi Arabia’s Civil Defense Authority", "Harbour Council
/// Adam Weaver", "United States Farid Karimi", "Secretary of State Antony Blinken".
/// </summary>
internal static class NameParts
{
    public static IEnumerable<(TokenRange Tokens, NameKind Kind)> Of(TokenList tokens, TokenRange name, NameKind kind)
    {
        foreach (var stretch in Stretches(tokens, name, kind).Where(stretch => !stretch.IsEmpty))
        {
            var person = kind == NameKind.Person ? stretch.First : PersonStart(tokens, stretch);
            if (person > stretch.First)
            {
                yield return (new TokenRange(stretch.First, person), kind);
            }

            if (person < stretch.End)
            {
                yield return (new TokenRange(person, stretch.End), NameKind.Person);
            }
        }
    }

    /// <summary>The stretches between possessive endings and small words that no name of this kind holds.</summary>
    private static IEnumerable<TokenRange> Stretches(TokenList tokens, TokenRange name, NameKind kind)
    {
        var first = name.First;
        for (var index = name.First; index < name.End; index++)
        {
            if (IsCut(tokens[index].Word, kind) && !IsOffice(tokens, index, name) && !CapitalizedRuns.IsInnerPossessive(tokens, index) || IsListing(tokens, index, name))
            {
                yield return new TokenRange(first, index);
                first = index + 1;
            }
        }

        yield return new TokenRange(first, name.End);
    }

    /// <summary>"Prosecutor General’s Office" is one name, "Russia’s Duma" is two.</summary>
    private static bool IsOffice(TokenList tokens, int possessive, TokenRange name) =>
        tokens[possessive].Lower == "'s" && possessive > name.First && possessive + 2 == name.End && NameTables.IsOrganizationWord(tokens[possessive + 1].Word)
        && PlaceIndex.World.KnownKind(tokens[possessive - 1].Text) is null;

    /// <summary>
    /// "Ashkelon and Sderot" is two names, and so is "Shanghai Airlines and Xiamen Airlines"; "Ministry of Health and Welfare" is one.
    /// </summary>
    private static bool IsListing(TokenList tokens, int index, TokenRange name)
    {
        if (tokens[index].Text == ",")
        {
            return index + 1 < name.End && !IsLegalForm(tokens[index + 1].Word);
        }

        if (tokens[index].Lower != "and")
        {
            return false;
        }

        var hasOrganizationWord = AnyOrganizationWord(tokens, name);
        return !hasOrganizationWord || index > name.First && index + 2 < name.End && (IsWhole(tokens, index) || NameTables.IsOrganizationWord(tokens[name.First].Word)) && IsWhole(tokens, name.End)
            || index > name.First && index + 1 < name.End && IsWhole(tokens, index) && KnownOrganizationRule.IsName(tokens[name.End - 1].Word);
    }

    /// <summary>Whether an organization word or the name of a known organization ends right before a token.</summary>
    private static bool IsWhole(TokenList tokens, int end) =>
        NameTables.IsOrganizationWord(tokens[end - 1].Word) && end > 1 && tokens[end - 2].Word.IsCapitalized && tokens[end - 1].Lower is not ("service" or "services" or "society" or "securities")
        || KnownOrganizationRule.IsName(tokens[end - 1].Word);

    /// <summary>Where a person's name begins in a run of capitalised words that starts as an organization does; the end where none does.</summary>
    public static int PersonBehindOrganization(TokenList tokens, TokenRange name)
    {
        var start = AfterLegalForm(tokens, name) ?? AfterWhatItIsOf(tokens, name) ?? name.End;
        return name.End - start is 2 or 3 && LooksLikePerson(tokens, start, name.End) ? start : name.End;
    }

    private static bool IsLegalForm(Word word) => word.Lower.TrimEnd('.') is "inc" or "ltd" or "llc" or "plc" or "corp" or "co" or "sa" or "ag" or "limited";

    private static bool AnyOrganizationWord(TokenList tokens, TokenRange name)
    {
        for (var word = name.First; word < name.End; word++)
        {
            if (NameTables.IsOrganizationWord(tokens[word].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCut(Word word, NameKind kind) => word.Lower == "'s" || word.Shape == WordShape.Lower && !(NameTables.IsParticle(word) || kind switch
    {
        NameKind.Organization => word.Lower is "of" or "for" or "the" or "and" or "on" or "in" or "against",
        NameKind.Place => word.Lower is "of" or "the",
        _ => false,
    });

    /// <summary>Where, in a name that is not a person's as a whole, a person's name begins; the end where none does.</summary>
    private static int PersonStart(TokenList tokens, TokenRange name)
    {
        var start = AfterPossessive(tokens, name) ?? AfterTitle(tokens, name) ?? AfterLegalForm(tokens, name) ?? AfterCountry(tokens, name) ?? AfterWhatItIsOf(tokens, name) ?? AfterOrganizationWord(tokens, name) ?? name.End;
        return name.End - start is 2 or 3 && LooksLikePerson(tokens, start, name.End) ? start : name.End;
    }

    /// <summary>"Labour’s Rupert Hale".</summary>
    private static int? AfterPossessive(TokenList tokens, TokenRange name) =>
        name.First > 0 && tokens[name.First - 1].Lower == "'s" && NameTables.IsGivenName(tokens[name.First].Word) ? name.First : null;

    private static int? AfterTitle(TokenList tokens, TokenRange name)
    {
        for (var index = name.First; index < name.End; index++)
        {
            var word = tokens[index].Word;
            if (NameTables.IsTitle(word) && index + 1 < name.End)
            {
                return index + 1;
            }

            // "State Antony Blinken", but not "Beit David Aron".
            if (index > name.First && NameTables.IsGivenName(word) && CommonWords.Contains(tokens[index - 1].Word))
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>"Chrysler LLC Jim Press".</summary>
    private static int? AfterLegalForm(TokenList tokens, TokenRange name)
    {
        for (var index = name.First + 1; index + 1 < name.End; index++)
        {
            if (IsLegalForm(tokens[index].Word) && NameTables.IsGivenName(tokens[index + 1].Word))
            {
                return index + 1;
            }
        }

        return null;
    }

    /// <summary>"Bank of Uganda Michael Atingi-Ego".</summary>
    private static int? AfterWhatItIsOf(TokenList tokens, TokenRange name)
    {
        for (var index = name.First + 1; index + 1 < name.End; index++)
        {
            if (tokens[index].Text == "of" && PlaceIndex.World.LongestMatch(tokens, index + 1) is { IsMatch: true } place
                && index + 1 + place.Count < name.End && NameTables.IsGivenName(tokens[index + 1 + place.Count].Word))
            {
                return index + 1 + place.Count;
            }
        }

        return null;
    }

    private static int? AfterCountry(TokenList tokens, TokenRange name)
    {
        var match = PlaceIndex.World.LongestMatch(tokens, name.First);
        return match.IsMatch && match.Candidates[0].Place.Kind == PlaceKind.Country ? name.First + match.Count : null;
    }

    private static int? AfterOrganizationWord(TokenList tokens, TokenRange name)
    {
        for (var index = name.End - 1; index >= name.First; index--)
        {
            if (NameTables.IsOrganizationWord(tokens[index].Word))
            {
                return index + 1;
            }
        }

        return null;
    }

    /// <summary>Behind "LLC" no further organization goes on, so that "Jim Press" may end as organizations do.</summary>
    private static bool LooksLikePerson(TokenList tokens, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var word = tokens[index].Word;
            if (!word.IsCapitalized || word.Shape == WordShape.AllCapitals && !word.IsInitial || NameTables.IsOrganizationWord(word) && !(start > 0 && index > start && IsLegalForm(tokens[start - 1].Word))
                || NameTables.IsSiteWord(word, out _) || NameTables.IsRole(word) || CommonWords.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
