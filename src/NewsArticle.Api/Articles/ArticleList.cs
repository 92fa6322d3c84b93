using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Lists articles, newest first; those without a date come last.</summary>
internal static class ArticleList
{
    public static async Task<ActionResult<PageResponse<ArticleSummaryResponse>>> PageAsync(
        this ControllerBase controller,
        IQueryable<Article> articles,
        PageRequest page,
        CancellationToken cancellationToken)
    {
        if (!Cursor.TryRead(page.Cursor, controller.Request, out var cursor, out var error))
        {
            return Refusal.BadCursor(error);
        }

        if (cursor is { } last)
        {
            articles = After(articles, last);
        }

        var found = await articles
            // Databases differ in where they sort nulls.
            .OrderBy(article => article.PublishedUtc == null)
            .ThenByDescending(article => article.PublishedUtc)
            .ThenByDescending(article => article.Id)
            .Take(page.Limit + 1)
            .Select(ArticleSummaryResponse.FromArticle)
            .ToListAsync(cancellationToken);
        return controller.Page(found, page, article => article, article => new Cursor(article.PublishedAt, article.Id));
    }

    /// <summary>The articles that name an identity.</summary>
    public static IQueryable<Article> Naming(this IQueryable<Article> articles, int identityId) =>
        articles.Where(article => article.Appearances.Any(appearance => appearance.IdentityId == identityId));

    private static IQueryable<Article> After(IQueryable<Article> articles, Cursor last)
    {
        if (last.Time is not { } published)
        {
            return articles.Where(article => article.PublishedUtc == null && article.Id < last.Id);
        }

        return articles.Where(article => article.PublishedUtc == null
            || article.PublishedUtc < published
            || (article.PublishedUtc == published && article.Id < last.Id));
    }
}
