using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Loads attack figures with what their answers show.</summary>
internal static class ShownFigures
{
    public static IQueryable<AttackFigure> Shown(this IQueryable<AttackFigure> figures) => figures
        .AsNoTracking()
        .Include(figure => figure.Claimant)
        .Include(figure => figure.Place)
        .Include(figure => figure.PartOf)
        .Include(figure => figure.Corrects);
}
