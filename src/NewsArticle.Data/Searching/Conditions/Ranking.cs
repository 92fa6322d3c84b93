using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Searching.Conditions;

/// <summary>Chooses the part of a query by which what it finds is ranked.</summary>
internal static class Ranking
{
    /// <summary>The narrowest full-text condition that holds for all that is found; null where there is none.</summary>
    /// <param name="root">The query.</param>
    /// <param name="isRanked">Whether the index that ranks can answer a part as a whole.</param>
    public static SearchNode? Needed(SearchNode root, Func<SearchNode, bool> isRanked)
    {
        var ranked = Parts(root).Where(isRanked).ToList();
        return ranked.Exists(part => part is not SearchNode.Excluded) ? Join(ranked) : null;
    }

    /// <summary>What a query asks besides <see cref="Needed"/>; null where that is nothing.</summary>
    public static SearchNode? Besides(SearchNode root, Func<SearchNode, bool> isRanked) =>
        Join([.. Parts(root).Where(part => !isRanked(part))]);

    /// <summary>Any of the texts that are looked for; null where a query looks for names alone.</summary>
    public static SearchNode? AnyText(SearchNode root, Func<SearchNode, bool> isRanked)
    {
        var texts = Texts(root).Where(isRanked).ToList();
        return texts.Count is 0 ? null : new SearchNode.AnyOf(texts);
    }

    private static IReadOnlyList<SearchNode> Parts(SearchNode root) => root is SearchNode.AllOf all ? all.Parts : [root];

    private static SearchNode? Join(List<SearchNode> parts) => parts switch
    {
        [] => null,
        [var single] => single,
        _ => new SearchNode.AllOf(parts),
    };

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
