using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Loads articles with everything that belongs to them.</summary>
internal static class WholeArticle
{
    /// <summary>Adds paragraphs, identities with aliases and mentions, quotes and figures, in one query each.</summary>
    public static IQueryable<Article> Whole(this IQueryable<Article> articles) => articles
        .Include(article => article.Paragraphs)
        .Include(article => article.Appearances).ThenInclude(appearance => appearance.Identity.Aliases)
        .Include(article => article.Appearances).ThenInclude(appearance => appearance.Mentions)
        .Include(article => article.Quotes).ThenInclude(quote => quote.Speaker)
        .Include(article => article.AttackFigures).ThenInclude(figure => figure.Claimant)
        .Include(article => article.AttackFigures).ThenInclude(figure => figure.Place)
        .Include(article => article.AttackFigures).ThenInclude(figure => figure.PartOf)
        .Include(article => article.AttackFigures).ThenInclude(figure => figure.Corrects)
        .AsSplitQuery();
}
