using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Conditions;

/// <summary>Chooses the part of a query by which what it finds is ranked.</summary>
internal static class Ranking
{
    /// <summary>
    /// The narrowest full-text condition that holds for all that is found; where there is none, any of the texts that are looked for.
    /// Null where a query looks for names alone.
    /// </summary>
    /// <param name="root">The query.</param>
    /// <param name="isRanked">Whether the index that ranks can answer a part as a whole.</param>
    public static SearchNode? ConditionOf(SearchNode root, Func<SearchNode, bool> isRanked)
    {
        var parts = root is SearchNode.AllOf all ? all.Parts : [root];
        var ranked = parts.Where(isRanked).ToList();
        if (ranked.Exists(part => part is not SearchNode.Excluded))
        {
            return ranked is [var single] ? single : new SearchNode.AllOf(ranked);
        }

        var texts = Texts(root).Where(isRanked).ToList();
        return texts.Count is 0 ? null : new SearchNode.AnyOf(texts);
    }

    private static IEnumerable<SearchNode> Texts(SearchNode node) => node switch
    {
        SearchNode.AllOf all => all.Parts.SelectMany(Texts),
        SearchNode.AnyOf any => any.Parts.SelectMany(Texts),
        SearchNode.InSentence sentence => Texts(sentence.Inner),
        // A sentence is a part of the body.
        SearchNode.InText { Field: SearchField.Sentence } text => [text with { Field = SearchField.Body }],
        SearchNode.InText text => [text],
        _ => [],
    };
}
