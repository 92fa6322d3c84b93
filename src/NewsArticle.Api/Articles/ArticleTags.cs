using Microsoft.AspNetCore.Http.Headers;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Holds the conditions of a request against an article.</summary>
internal static class ArticleTags
{
    /// <summary>Whether a change may go ahead; a client may have read the article at any level of precision.</summary>
    public static bool MatchesArticle(this EntityTag tags, RequestHeaders conditions, Article article) =>
        Enum.GetValues<PrecisionLevel>().Any(level => tags.Matches(conditions, new ArticleResponse(article, level)));
}
