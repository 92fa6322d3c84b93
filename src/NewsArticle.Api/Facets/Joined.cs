namespace NewsArticle.Api.Facets;

/// <summary>An item of a list with something that its article has.</summary>
internal sealed record Joined<TOther>
{
    public required int Id { get; init; }

    public required TOther Other { get; init; }
}
