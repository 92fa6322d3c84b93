namespace NewsArticle.Data.Searching.Queries;

/// <summary>The fields by the names that queries have for them.</summary>
internal static class SearchFields
{
    private static readonly SearchField[] Named = [.. Enum.GetValues<SearchField>().Where(field => field is not SearchField.Text)];

    public static bool IsName(this SearchField field) => field is SearchField.Speaker or SearchField.Person or SearchField.Place;

    public static SearchField? Find(string name) =>
        WireName.TryParse<SearchField>(name.ToLowerInvariant(), out var field) && field is not SearchField.Text ? field : null;

    /// <summary>The field whose name is most like a mistyped one.</summary>
    public static string Nearest(string name) =>
        Named.Select(WireName.Of).MinBy(known => Spelling.Distance(name.ToLowerInvariant(), known))!;

    public static string List { get; } = string.Join(", ", Named.Select(WireName.Of));
}
