using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// A name of the gazetteer is a place, unless something longer or surer covers it. How sure that is depends on how well known the
/// place is and on the words beside it: half of all surnames are a village somewhere.
/// </summary>
internal static class GazetteerRule
{
    /// <summary>What a word of everyday English, or a person's name, is worth as a place; the tagger must agree.</summary>
    private const double OrdinaryWord = 0.1;

    /// <summary>A village, or a town by a name that it has in another language: the tagger must agree.</summary>
    private const double LittleKnown = 0.2;

    /// <summary>"In Dori", "near Sake".</summary>
    private const double Located = 0.25;

    /// <summary>"Near Aru": people and bodies are rarely named so.</summary>
    private const double Near = 0.5;

    /// <summary>Towns named in several words are rarely named like people: Nuwara Eliya, Khan Younis.</summary>
    private const double SeveralWords = 0.75;

    /// <summary>"Bolivar, Mississippi", "the village of Sake", "Rutshuru territory".</summary>
    private const double Named = 0.95;

    /// <summary>A city of a million or a country: such a name is a place whatever the tagger thinks of it.</summary>
    private const double WellKnown = 6;

    /// <summary>A town of some hundred thousand; nobody is named Chiang Rai.</summary>
    private const double Town = 5;

    /// <summary>A town of some fifteen thousand people.</summary>
    private const double Known = 4.15;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        var located = default(TokenRange);
        for (var index = 0; index < tokens.Count; index++)
        {
            var match = NameShape.CanEndWith(tokens[index].Word) ? PlaceIndex.World.LongestMatch(tokens, index) : default;
            if (!match.IsMatch)
            {
                continue;
            }

            var name = new TokenRange(index, index + match.Count);
            if (!IsCurrency(tokens, name) && !StartsOrganization(tokens, name, match))
            {
                // "in Kandy, Badulla and Galle": what holds of the first place holds of those listed with it.
                var isLocated = IsLocated(tokens, name) || !located.IsEmpty && IsListed(tokens, located, name);
                located = isLocated ? name : default;
                yield return new NameMention(paragraph.Index, name, NameKind.Place, "gazetteer", Confidence(tokens, name, match, isLocated));
            }

            index += match.Count - 1;
        }
    }

    /// <summary>Whether a range of tokens is exactly the name of a country.</summary>
    public static bool IsCountry(TokenList tokens, TokenRange range)
    {
        var match = PlaceIndex.World.LongestMatch(tokens, range.First);
        return match.Count == range.Count && match.Candidates[0].Place.Kind == PlaceKind.Country;
    }

    private static double Confidence(TokenList tokens, TokenRange name, PlaceMatch match, bool isLocated)
    {
        var best = match.Candidates[0];
        if (best.Prior >= WellKnown && !match.IsOrdinaryWord && best.Bond == NameBond.Own || IsDateline(tokens, name))
        {
            return 1;
        }

        if (IsPutInItsContainer(tokens, name, match) || IsCalledPlace(tokens, name))
        {
            return Named;
        }

        var located = !isLocated ? 0 : IsNear(tokens, name) ? Near : Located;
        if (match.IsOrdinaryWord || name.Count == 1 && IsOrdinary(tokens[name.First].Word, best))
        {
            return OrdinaryWord + located;
        }

        if (name.Count > 1 && best is { Bond: NameBond.Own, Place.Kind: PlaceKind.City, Prior: >= Town } && !NameTables.IsGivenName(tokens[name.First].Word))
        {
            return 1;
        }

        if (name.Count > 1 && best is { Bond: NameBond.Own, Place.Kind: PlaceKind.City })
        {
            return isLocated ? best.Prior >= Known || IsIn(tokens, name) ? 1 : Named : best.Prior < Known ? LittleKnown + Located : SeveralWords;
        }

        if (best.Prior < Known || best.Bond == NameBond.Respelled)
        {
            return LittleKnown + located;
        }

        return isLocated && best.Bond == NameBond.Own ? 1 : Math.Clamp(0.3 + (0.15 * (best.Prior - 4)), LittleKnown, 0.6) + located;
    }

    /// <summary>Villages named like words and people; towns that everybody knows are not asked.</summary>
    private static bool IsOrdinary(Word word, PlaceReading best) => best.Prior < WellKnown - 1
        && (CommonWords.Contains(word) || NameTables.IsGivenName(word) || NameTables.IsSurname(word) && best.Prior < Known);

    /// <summary>"US$40 billion".</summary>
    private static bool IsCurrency(TokenList tokens, TokenRange name) =>
        name.End < tokens.Count && tokens[name.End].Start == tokens[name.End - 1].End && tokens[name.End].Text is "$" or "£" or "€" or "#";

    /// <summary>"Avon and Somerset Police": the name of one body, not of two counties.</summary>
    private static bool StartsOrganization(TokenList tokens, TokenRange name, PlaceMatch match)
    {
        if (match.Candidates[0].Place.Kind == PlaceKind.Country || name.End + 2 >= tokens.Count || tokens[name.End].Text is not ("and" or "&"))
        {
            return false;
        }

        var run = CapitalizedRuns.From(tokens, name.End + 1, tokens.Count);
        return run.Count > 1 && NameTables.IsOrganizationWord(tokens[run.End - 1].Word);
    }

    private static bool IsPutInItsContainer(TokenList tokens, TokenRange name, PlaceMatch match)
    {
        var container = PlaceIndex.World.ContainerAfter(tokens, name.End);
        return container.IsMatch
            && match.Candidates.Any(inner => container.Candidates.Any(outer => Containment.Holds(outer.Place, inner.Place)));
    }

    /// <summary>"the village of Sake", "Rutshuru territory".</summary>
    private static bool IsCalledPlace(TokenList tokens, TokenRange name) =>
        name.End < tokens.Count && PlaceNouns.IsNounBehind(tokens[name.End].Word, out _)
        || name.First > 1 && tokens[name.First - 1].Text == "of" && PlaceNouns.IsNoun(tokens[name.First - 2].Word, out _);

    private static bool IsLocated(TokenList tokens, TokenRange name) =>
        name.First > 0 && tokens[name.First - 1].Lower is "in" or "near" or "outside" or "around" or "at" or "off" or "from" or "towards" or "toward"
        || name.First > 0 && tokens[name.First - 1].Lower is "to" && !(name.End < tokens.Count && tokens[name.End].Word.IsCapitalized);

    /// <summary>Where no person's name stands: "off Bandar Abbas", "at Gorak Shep".</summary>
    private static bool IsIn(TokenList tokens, TokenRange name) => name.First > 0 && tokens[name.First - 1].Lower is "in" or "at" or "near" or "outside" or "around" or "off";

    private static bool IsNear(TokenList tokens, TokenRange name) => name.First > 0 && tokens[name.First - 1].Lower is "near" or "outside";

    private static bool IsListed(TokenList tokens, TokenRange before, TokenRange name)
    {
        var gap = name.First - before.End;
        return gap is 1 or 2 && tokens[name.First - 1].Text is "," or "and" or "or" or "to" && tokens[before.End].Text is "," or "and" or "or" or "to";
    }

    private const int LongestDateline = 8;

    /// <summary>"KHARTOUM, Sudan (AP) —", "GOMA, Congo (Reuters) - ", "ZURICH — ", "COLOMBO: " at the start of a paragraph.</summary>
    private static bool IsDateline(TokenList tokens, TokenRange name)
    {
        if (name.First > 0 || name.End + 1 >= tokens.Count)
        {
            return false;
        }

        var isShouted = tokens[0].Word.Shape == WordShape.AllCapitals && tokens[0].Text.Length > 3;
        var end = name.End;
        while (end < tokens.Count && end < LongestDateline && (tokens[end].Text is "," or "(" or ")" or "/" || tokens[end].Word.IsCapitalized))
        {
            end++;
        }

        return end < tokens.Count && (tokens[end].Text is "—" or "–" or "-" or "--" || isShouted && tokens[end].Text == ":");
    }
}
