using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>The article that an item is in.</summary>
/// <param name="Id">Number of the article.</param>
/// <param name="Headline">The headline, or null where the source had none.</param>
/// <param name="Url">The address as given, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="PublishedAt">When it was published, UTC; null where unknown.</param>
public sealed record ArticleReferenceResponse(int Id, string? Headline, string? Url, string? Publisher, DateTime? PublishedAt)
{
    internal static ArticleReferenceResponse From(Article article) =>
        new(article.Id, article.Headline, article.Url, article.Publisher, article.PublishedUtc);
}
