namespace NewsArticle.Api.Search;

/// <summary>The article of a hit.</summary>
/// <param name="Id">Number of the article.</param>
/// <param name="Headline">The headline, or null where the source had none.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="PublishedAt">When it was published, UTC; null where unknown.</param>
public sealed record FoundArticleResponse(int Id, string? Headline, string? Publisher, DateTime? PublishedAt);
