namespace NewsArticle.Api.Facets;

/// <summary>An item of a list with one of its values.</summary>
internal sealed record Valued<TValue>
{
    public required int Id { get; init; }

    public required TValue Value { get; init; }
}
