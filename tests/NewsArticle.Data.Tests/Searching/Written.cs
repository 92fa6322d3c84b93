using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Tests.Searching;

/// <summary>Writes a query down as it was understood, with every parenthesis.</summary>
internal static class Written
{
    public static string Of(string query)
    {
        SearchQuery.TryParse(query, out var parsed, out var fault).Should().BeTrue("{0}", fault);
        return Of(parsed!.Root);
    }

    private static string Of(SearchNode node) => node switch
    {
        SearchNode.AllOf all => $"({string.Join(" AND ", all.Parts.Select(Of))})",
        SearchNode.AnyOf any => $"({string.Join(" OR ", any.Parts.Select(Of))})",
        SearchNode.Excluded excluded => $"NOT {Of(excluded.Part)}",
        SearchNode.InSentence sentence => $"sentence[{Of(sentence.Inner)}]",
        SearchNode.InName name => $"{WireName.Of(name.Field)}:{name.Key}{(name.IsPrefix ? "*" : "")}",
        SearchNode.InText { Field: SearchField.Text or SearchField.Sentence } text => Of(text.Pattern),
        SearchNode.InText text => $"{WireName.Of(text.Field)}:{Of(text.Pattern)}",
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };

    private static string Of(TextPattern pattern) => pattern switch
    {
        TextPattern.Row row => string.Join('+', row.Stems),
        TextPattern.Prefix prefix => prefix.Start + "*",
        TextPattern.Near near => $"near/{near.Distance}[{Of(near.First)}, {Of(near.Second)}]",
        _ => throw new ArgumentException(pattern.ToString(), nameof(pattern)),
    };
}
