using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Answers with what one article has of people, places or organizations; they differ only in what is shown.</summary>
internal static class ShownAppearances
{
    /// <summary>All of a list, in text order.</summary>
    public static Task<ActionResult<PageResponse<TResponse>>> ListAppearancesAsync<TIdentity, TResponse>(
        this NewsDbContext db, int articleId, PrecisionLevel level, Func<Appearance, TResponse> show, CancellationToken cancellationToken)
        where TIdentity : Identity
        where TResponse : class =>
        db.ReadSnapshotAsync<ActionResult<PageResponse<TResponse>>>(
            async archive =>
            {
                if (!await archive.Articles.AnyAsync(article => article.Id == articleId, cancellationToken))
                {
                    return Refusal.UnknownArticle(articleId);
                }

                var appearances = await archive.Appearances.Shown<TIdentity>(articleId).At(level).ToListAsync(cancellationToken);
                return new PageResponse<TResponse>([.. appearances.InTextOrder().Select(show)]);
            },
            cancellationToken);

    /// <summary>One of a list, by the id of its identity.</summary>
    public static async Task<ActionResult<TResponse>> GetAppearanceAsync<TIdentity, TResponse>(
        this NewsDbContext db, EntityList list, int articleId, int id, Func<Appearance, TResponse> show, CancellationToken cancellationToken)
        where TIdentity : Identity
    {
        var appearance = await db.ReadSnapshotAsync(
            archive => archive.Appearances.Shown<TIdentity>(articleId)
                .SingleOrDefaultAsync(candidate => candidate.IdentityId == id, cancellationToken),
            cancellationToken);
        return appearance is null ? Refusal.UnknownItem(list.Item, id, articleId, list.Name) : show(appearance);
    }

    private static IQueryable<Appearance> Shown<TIdentity>(this IQueryable<Appearance> appearances, int articleId)
        where TIdentity : Identity => appearances
        .AsNoTracking()
        .Where(appearance => appearance.ArticleId == articleId && appearance.Identity is TIdentity)
        .Include(appearance => appearance.Identity.Aliases)
        .Include(appearance => appearance.Mentions)
        .AsSplitQuery();
}
