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

    /// <summary>"Bolivar, Mississippi", "the village of Sake", "Rutshuru territory".</summary>
    private const double Named = 0.95;

    /// <summary>A city of a million or a country: such a name is a place whatever the tagger thinks of it.</summary>
    private const double WellKnown = 6;

    /// <summary>A town of some fifteen thousand people.</summary>
    private const double Known = 4.15;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
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
                yield return new NameMention(paragraph.Index, name, NameKind.Place, "gazetteer", Confidence(tokens, name, match));
            }

            index += match.Count - 1;
        }
    }

    /// <summary>Whether a range of tokens is exactly the name of a country.</summary>
    public static bool IsCountry(IReadOnlyList<Token> tokens, TokenRange range)
    {
        var match = PlaceIndex.World.LongestMatch(tokens, range.First);
        return match.Count == range.Count && match.Candidates[0].Place.Kind == PlaceKind.Country;
    }

    private static double Confidence(IReadOnlyList<Token> tokens, TokenRange name, PlaceMatch match)
    {
        var best = match.Candidates[0];
        if (best.Prior >= WellKnown && !match.IsOrdinaryWord && best.Bond == NameBond.Own)
        {
            return 1;
        }

        if (IsPutInItsContainer(tokens, name, match) || IsCalledPlace(tokens, name))
        {
            return Named;
        }

        var bare = match.IsOrdinaryWord || name.Count == 1 && IsOrdinary(tokens[name.First].Word, best) ? OrdinaryWord
            : best.Prior < Known || best.Bond == NameBond.Respelled ? LittleKnown
            : Math.Clamp(0.3 + (0.15 * (best.Prior - 4)), LittleKnown, 0.6);
        return bare + (IsLocated(tokens, name) ? Located : 0);
    }

    /// <summary>Villages named like words and people; towns that everybody knows are not asked.</summary>
    private static bool IsOrdinary(Word word, PlaceReading best) => best.Prior < WellKnown - 1
        && (CommonWords.Contains(word.Lower) || NameTables.IsGivenName(word) || NameTables.IsSurname(word) && best.Prior < Known);

    /// <summary>"US$40 billion".</summary>
    private static bool IsCurrency(IReadOnlyList<Token> tokens, TokenRange name) =>
        name.End < tokens.Count && tokens[name.End].Start == tokens[name.End - 1].End && tokens[name.End].Text is "$" or "£" or "€" or "#";

    /// <summary>"Avon and Somerset Police": the name of one body, not of two counties.</summary>
    private static bool StartsOrganization(IReadOnlyList<Token> tokens, TokenRange name, PlaceMatch match)
    {
        if (match.Candidates[0].Place.Kind == PlaceKind.Country || name.End + 2 >= tokens.Count || tokens[name.End].Text is not ("and" or "&"))
        {
            return false;
        }

        var run = CapitalizedRuns.From(tokens, name.End + 1, tokens.Count);
        return run.Count > 1 && NameTables.IsOrganizationWord(tokens[run.End - 1].Word);
    }

    private static bool IsPutInItsContainer(IReadOnlyList<Token> tokens, TokenRange name, PlaceMatch match)
    {
        var container = PlaceIndex.World.ContainerAfter(tokens, name.End);
        return container.IsMatch
            && match.Candidates.Any(inner => container.Candidates.Any(outer => Containment.Holds(outer.Place, inner.Place)));
    }

    /// <summary>"the village of Sake", "Rutshuru territory".</summary>
    private static bool IsCalledPlace(IReadOnlyList<Token> tokens, TokenRange name) =>
        name.End < tokens.Count && PlaceNouns.IsNounBehind(tokens[name.End].Word, out _)
        || name.First > 1 && tokens[name.First - 1].Text == "of" && PlaceNouns.IsNoun(tokens[name.First - 2].Word, out _);

    private static bool IsLocated(IReadOnlyList<Token> tokens, TokenRange name) =>
        name.First > 0 && tokens[name.First - 1].Lower is "in" or "near" or "outside" or "around" or "at" or "from" or "towards" or "toward";
}
