using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>A name of the gazetteer is a place, unless something longer or surer covers it.</summary>
internal static class GazetteerRule
{
    /// <summary>What a word of everyday English is worth as a place; the tagger must agree.</summary>
    private const double OrdinaryWord = 0.1;

    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var index = 0; index < tokens.Count; index++)
        {
            var match = tokens[index].Word.IsCapitalized ? PlaceIndex.World.LongestMatch(tokens, index) : default;
            if (match.IsMatch)
            {
                var confidence = match.IsOrdinaryWord ? OrdinaryWord : Confidence(match.Candidates[0].Prominence);
                yield return new NameMention(paragraph.Index, new TokenRange(index, index + match.Count), NameKind.Place, "gazetteer", confidence);
                index += match.Count - 1;
            }
        }
    }

    /// <summary>A city of a million or a country: such a name is a place whatever the tagger thinks of it.</summary>
    private const double WellKnown = 6;

    /// <summary>From 0.3 for a town of fifteen thousand to 0.6 for a big city; above that certain.</summary>
    private static double Confidence(double prominence) => prominence >= WellKnown ? 1 : Math.Clamp(0.3 + (0.15 * (prominence - 4)), 0.2, 0.6);

    /// <summary>Whether a range of tokens is exactly the name of a country.</summary>
    public static bool IsCountry(IReadOnlyList<Tokens.Token> tokens, TokenRange range)
    {
        var match = PlaceIndex.World.LongestMatch(tokens, range.First);
        return match.Count == range.Count && match.Candidates[0].Kind == PlaceKind.Country;
    }
}
