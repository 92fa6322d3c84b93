using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// A capitalised run of two words or more with a site word at its end is a place ("Southern Ukraine Nuclear Power Plant", "Helmand
/// River"), and so is one with a word at its head that names sites elsewhere ("Hôpital Saint-Nicolas", "Camp Taji").
/// </summary>
internal static class SiteRule
{
    /// <summary>Less than what the tagger is sure of: "Camp" and "Hospital" may head other names.</summary>
    private const double Headed = 0.7;

    /// <summary>"River Nabuyonga", "Lake Marathon", "County Londonderry": nothing else is named so.</summary>
    private const double HeadedByNature = 0.95;

    private const double Numbered = 0.9;

    private static readonly Dictionary<string, PlaceKind> Heads = WordList.Rows("Names/Tables/site-heads.txt")
        .ToDictionary(row => row[0], row => Enum.Parse<PlaceKind>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>Words after which "of" goes on with the name: "Hospital of the West Indies", "Port of Beirut".</summary>
    private static readonly HashSet<string> TakingOf = WordList.Set("Names/Tables/sites-of.txt");

    /// <summary>Small words behind a name of several words that make a site of it, whoever it is named after: "Kamal Adwan hospital".</summary>
    private static readonly HashSet<string> SmallHeads = WordList.Set("Names/Tables/small-site-heads.txt");

    /// <summary>Words that a place is named with behind somebody’s name: "Payne’s Bay", "King’s Cross".</summary>
    private static readonly HashSet<string> OwnedHeads = WordList.Set("Names/Tables/owned-site-heads.txt");

    private static readonly string[][] Tails =
    [
        ["airport"], ["international", "airport"], ["air", "base"], ["airbase"], ["nuclear", "power", "plant"], ["nuclear", "plant"],
        ["power", "plant"], ["refugee", "camp"], ["border", "crossing"], ["prison"],
    ];

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        foreach (var (run, sentence) in CapitalizedRuns.In(paragraph))
        {
            if (WithNumber(tokens, run, sentence) is { IsEmpty: false } numbered)
            {
                yield return new NameMention(paragraph.Index, numbered, NameKind.Place, "site-word", Numbered);
            }

            if (IsNamedAfterPerson(tokens, run, sentence))
            {
                yield return new NameMention(paragraph.Index, run, NameKind.Place, "site-word", 1);
            }
            else if (IsOwned(tokens, run, sentence))
            {
                yield return new NameMention(paragraph.Index, new TokenRange(run.First - 2, run.End), NameKind.Place, "site-word", Headed);
            }

            var name = Extended(tokens, WithTail(tokens, BeforeTitle(tokens, run), sentence.End), sentence.End);
            if (name.Count > 1 && IsSite(tokens, name))
            {
                yield return new NameMention(paragraph.Index, name, NameKind.Place, "site-word", IsLocated(tokens, name) ? 1 : 0.98);
            }
            else if (run.Count > 1 && Heads.TryGetValue(tokens[run.First].Lower, out var kind) && !NameTables.IsOrganizationWord(tokens[run.End - 1].Word))
            {
                yield return new NameMention(paragraph.Index, run, NameKind.Place, "site-word", IsLocated(tokens, run) ? 1 : kind is PlaceKind.City or PlaceKind.Facility ? Headed : HeadedByNature);
            }
        }
    }

    /// <summary>"Kamal Adwan hospital", where nobody is said to have one: "Ms Adwan’s hospital" names no site.</summary>
    public static bool IsNamedAfterPerson(TokenList tokens, TokenRange run, TokenRange sentence) =>
        run.Count is 2 or 3 && run.End < sentence.End && SmallHeads.Contains(tokens[run.End].Text) && !NameTables.IsTitle(tokens[run.First].Word)
        && !NameTables.IsOrganizationWord(tokens[run.End - 1].Word) && !Nationalities.TryGet(tokens[run.End - 1].Word, out _);

    /// <summary>"Payne’s Bay": but not "Kenya’s Lake", nor "the mayor’s Office".</summary>
    private static bool IsOwned(TokenList tokens, TokenRange run, TokenRange sentence) =>
        run.Count == 1 && run.First - 2 >= sentence.First && tokens[run.First - 1].Lower == "'s" && OwnedHeads.Contains(tokens[run.First].Lower)
        && tokens[run.First - 2].Word.Shape == WordShape.Capitalized && !Nationalities.TryGet(tokens[run.First - 2].Word, out _)
        && PlaceIndex.World.KnownKind(tokens[run.First - 2].Text) is null && (run.First - 2 == sentence.First || !tokens[run.First - 3].Word.IsCapitalized);

    /// <summary>"Interstate 80", "Tampines Street 81".</summary>
    private static TokenRange WithNumber(TokenList tokens, TokenRange run, TokenRange sentence) =>
        run.End < sentence.End && tokens[run.End].Word.Shape == WordShape.Number && tokens[run.End - 1].Lower is "interstate" or "highway" or "route" or "sector" or "pier" or "street" or "hill"
            ? new TokenRange(run.First, run.End + 1)
            : default;

    /// <summary>What sort of place the words of a name make it: the last that says so, else the first.</summary>
    public static PlaceKind? KindOf(TokenList tokens, TokenRange name)
    {
        for (var index = name.End - 1; index >= name.First; index--)
        {
            if (NameTables.IsSiteWord(tokens[index].Word, out var kind))
            {
                return kind;
            }
        }

        return Heads.TryGetValue(tokens[name.First].Lower, out var headed) ? headed
            : tokens[name.End - 1].Lower == "college" ? PlaceKind.Facility
            : null;
    }

    /// <summary>Whether a name is that of a site: it ends in a site word, or goes on behind one with "of".</summary>
    public static bool IsSite(TokenList tokens, TokenRange name)
    {
        var last = tokens[name.End - 1].Word;
        return NameTables.IsSiteWord(last, out _) && (!NameTables.IsBodyWord(last) || IsLocated(tokens, name))
            || last.Lower == "college" && tokens[name.End - 2].Lower == "medical" && IsLocated(tokens, name)
            || IsExtended(tokens, name);
    }

    /// <summary>"Civil Hospital Dr Waseem Barech": the site ends where a title begins.</summary>
    private static TokenRange BeforeTitle(TokenList tokens, TokenRange run)
    {
        for (var index = run.First + 2; index < run.End; index++)
        {
            if (NameTables.IsTitle(tokens[index].Word) && NameTables.IsSiteWord(tokens[index - 1].Word, out _))
            {
                return new TokenRange(run.First, index);
            }
        }

        return run;
    }

    /// <summary>"Ben Gurion airport", "Zaporizhzhia nuclear power plant", "Jabalia refugee camp": small words that make another place of a name.</summary>
    private static TokenRange WithTail(TokenList tokens, TokenRange name, int limit)
    {
        foreach (var tail in Tails)
        {
            if (name.End + tail.Length <= limit && IsTail(tokens, name.End, tail) && !Nationalities.TryGet(tokens[name.End - 1].Word, out _))
            {
                return new TokenRange(name.First, name.End + tail.Length);
            }
        }

        return name;
    }

    private static bool IsTail(TokenList tokens, int first, string[] tail)
    {
        for (var index = 0; index < tail.Length; index++)
        {
            if (tokens[first + index].Text != tail[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds "of X" or "of the X" to a name that takes it.</summary>
    private static TokenRange Extended(TokenList tokens, TokenRange name, int limit)
    {
        if (!tokens[name.End - 1].Word.IsCapitalized || !TakingOf.Contains(tokens[name.End - 1].Lower) || name.End + 1 >= limit || tokens[name.End].Text != "of")
        {
            return name;
        }

        var next = name.End + (tokens[name.End + 1].Text == "the" ? 2 : 1);
        var run = next < limit ? CapitalizedRuns.From(tokens, next, limit) : default;
        return run.IsEmpty || NameTables.IsTitle(tokens[run.First].Word) ? name : new TokenRange(name.First, run.End);
    }

    private static bool IsExtended(TokenList tokens, TokenRange name)
    {
        for (var index = name.First + 1; index < name.End - 1; index++)
        {
            if (tokens[index].Text == "of" && TakingOf.Contains(tokens[index - 1].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"at Panzi Hospital", "outside the Volga Arena": people are there, so that the body of the name is not meant.</summary>
    private static bool IsLocated(TokenList tokens, TokenRange name)
    {
        var before = name.First - 1;
        before = before > 0 && tokens[before].Lower == "the" ? before - 1 : before;
        return before >= 0 && tokens[before].Lower is "at" or "in" or "near" or "outside" or "inside" or "around" or "off" or "along" or "across";
    }
}
