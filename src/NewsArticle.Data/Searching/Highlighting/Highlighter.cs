using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Highlighting;

/// <summary>Says which stretches of a text a query is found by. What a query excludes, and names, mark nothing.</summary>
public static class Highlighter
{
    /// <summary>The hits in a headline, a body or a sentence, in text order; those that touch are one.</summary>
    /// <param name="query">The query, or the inner part of an <see cref="SearchNode.InSentence"/>.</param>
    /// <param name="text">The text.</param>
    /// <param name="fields">The fields whose words count here.</param>
    public static IReadOnlyList<TextSpan> Find(SearchNode query, AnalysedText text, params ReadOnlySpan<SearchField> fields)
    {
        ArgumentNullException.ThrowIfNull(text);

        var counted = fields.ToArray();
        var spans = Leaves(query)
            .Where(leaf => counted.Contains(leaf.Field))
            .Distinct()
            .SelectMany(leaf => text.Find(leaf.Pattern));
        return Merge(spans);
    }

    /// <summary>The sentences that a query looks into, outside of what it excludes.</summary>
    public static IEnumerable<SearchNode.InSentence> SentencesIn(SearchNode node) => node switch
    {
        SearchNode.AllOf all => all.Parts.SelectMany(SentencesIn),
        SearchNode.AnyOf any => any.Parts.SelectMany(SentencesIn),
        SearchNode.InSentence sentence => [sentence],
        _ => [],
    };

    /// <summary>Puts stretches into text order and makes one of those that overlap.</summary>
    public static IReadOnlyList<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Paragraph).ThenBy(span => span.Start))
        {
            if (merged.Count > 0 && merged[^1].Paragraph == span.Paragraph && merged[^1].End > span.Start)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private static IEnumerable<SearchNode.InText> Leaves(SearchNode node) => node switch
    {
        SearchNode.AllOf all => all.Parts.SelectMany(Leaves),
        SearchNode.AnyOf any => any.Parts.SelectMany(Leaves),
        SearchNode.InText text => [text],
        _ => [],
    };
}
