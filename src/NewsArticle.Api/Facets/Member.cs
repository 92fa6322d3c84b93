namespace NewsArticle.Api.Facets;

/// <summary>An item of a list in one article; an item that several articles have is there several times.</summary>
internal sealed record Member
{
    public required int Id { get; init; }

    public required int ArticleId { get; init; }
}
