using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Facets;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Lists attack figures.</summary>
public sealed class AttackFigureLists(NewsDbContext db, Selections selections)
{
    internal async Task<ItemList<AttackFigureResponse>> OfAsync(
        AttackFigureFilter filter, PageRequest page, CancellationToken cancellationToken, Expression<Func<AttackFigure, bool>>? only = null)
    {
        var figures = (await selections.OfAsync(filter, cancellationToken)).Figures;
        figures = only is null ? figures : figures.Where(only);
        return new ItemList<AttackFigureResponse>
        {
            Keys = filter.Sort is ItemSort.Stored
                ? figures.Select(figure => new RowKey { By = 0, Id = figure.Id })
                : figures.Select(figure => new RowKey { By = figure.Article.PublishedTicks, Id = figure.Id }),
            Order = filter.Sort switch
            {
                ItemSort.Stored => RowOrder.ById,
                ItemSort.Oldest => RowOrder.Ascending,
                _ => RowOrder.Descending,
            },
            LoadAsync = (ids, token) => LoadAsync(ids, filter, page, token),
            Includable = Includes.Names,
            Facets = Facets(figures, filter),
        };
    }

    private FacetSet Facets(IQueryable<AttackFigure> figures, AttackFigureFilter filter) =>
        new ArticleFacets(db, figures.Select(figure => new Member { Id = figure.Id, ArticleId = figure.ArticleId }), filter.Precision).With(new()
        {
            ["metric"] = (size, token) => figures
                .Select(figure => new Valued<AttackMetric> { Id = figure.Id, Value = figure.Metric })
                .CountAsync(size, WireName.Of, token),
            ["object"] = (size, token) => figures
                .Select(figure => new Valued<string> { Id = figure.Id, Value = figure.Object })
                .CountAsync(size, counted => counted, token),
            ["qualifier"] = (size, token) => figures
                .Select(figure => new Valued<AttackQualifier> { Id = figure.Id, Value = figure.Qualifier })
                .CountAsync(size, WireName.Of, token),
            ["weapon"] = (size, token) => figures
                .Select(figure => new Valued<string?> { Id = figure.Id, Value = figure.Weapon })
                .CountAsync(size, weapon => weapon, token),
            ["claimant"] = (size, token) => figures
                .Select(figure => new Valued<string?> { Id = figure.Id, Value = figure.Claimant!.Name ?? figure.ClaimantName })
                .CountAsync(size, claimant => claimant, token),
            ["place"] = (size, token) => figures.Where(figure => figure.PlaceId != null)
                .Select(figure => new Valued<int> { Id = figure.Id, Value = figure.PlaceId!.Value })
                .CountIdentitiesAsync(db, size, token),
            ["country"] = (size, token) => figures
                .Select(figure => new Valued<string?> { Id = figure.Id, Value = figure.Place!.Country })
                .CountAsync(size, country => country, token),
        });

    private async Task<IReadOnlyDictionary<int, AttackFigureResponse>> LoadAsync(
        IReadOnlyList<int> ids, AttackFigureFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var figures = db.AttackFigures.Shown().Where(figure => ids.Contains(figure.Id));
        var withArticle = Includes.Article(page);
        figures = withArticle ? figures.Include(figure => figure.Article) : figures;
        var shown = await figures.ToDictionaryAsync(
            figure => figure.Id,
            figure => new AttackFigureResponse(figure)
            {
                ValueOverlap = ValueConditions.Overlap(filter, figure),
                Article = withArticle ? ArticleReferenceResponse.From(figure.Article) : null,
            },
            cancellationToken);
        if (Includes.Sentence(page))
        {
            foreach (var (id, paragraph) in await db.ParagraphsAsync<AttackFigure>(ids, cancellationToken))
            {
                shown[id] = shown[id] with { Evidence = shown[id].Evidence.In(paragraph) };
            }
        }

        return shown;
    }
}
