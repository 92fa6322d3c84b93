using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Names;

/// <summary>A name of the gazetteer is a place, unless something longer or surer covers it.</summary>
internal static class GazetteerRule
{
    public static IEnumerable<NameMention> Find(Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (!tokens[index].Word.IsCapitalized)
            {
                continue;
            }

            var match = Gazetteer.Gazetteer.LongestMatch(tokens, index);
            if (match.Count > 0)
            {
                var best = match.Candidates[0];
                var confidence = best.Kind == PlaceKind.Country ? 0.95 : best.Population > 1_000_000 ? 0.8 : best.Population > 100_000 ? 0.6 : 0.4;
                yield return new NameMention(paragraph.Index, new TokenRange(index, index + match.Count), NameKind.Place, "gazetteer", confidence);
                index += match.Count - 1;
            }
        }
    }
}
