using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Paging;
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

    /// <summary>Answers with a page of attack figures, in the order in which they were stored.</summary>
    public static Task<ActionResult<PageResponse<AttackFigureResponse>>> PageAsync(
        this ControllerBase controller, IQueryable<AttackFigure> figures, PageRequest page, CancellationToken cancellationToken) =>
        controller.PageAsync(figures, page, figure => new AttackFigureResponse(figure), figure => figure.Id, cancellationToken);
}
