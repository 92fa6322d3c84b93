using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Loads what one article has of people, places or organizations.</summary>
internal static class ShownAppearances
{
    public static IQueryable<Appearance> Shown<TIdentity>(this IQueryable<Appearance> appearances, int articleId)
        where TIdentity : Identity => appearances
        .AsNoTracking()
        .Where(appearance => appearance.ArticleId == articleId && appearance.Identity is TIdentity)
        .Include(appearance => appearance.Identity.Aliases)
        .Include(appearance => appearance.Mentions)
        .AsSplitQuery();
}
