using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Articles;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Quotes;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Series;

/// <summary>Lists counted over time.</summary>
[ApiController]
[Route("api/v1")]
public sealed class SeriesController(NewsDbContext db, Selections selections, PublishedSeries published, FigureSeries sums) : ControllerBase
{
    /// <summary>Counts articles over time.</summary>
    /// <remarks>By the time when they were published. Takes the filters of the list of articles.</remarks>
    /// <response code="200">The steps, with the articles that have most quotes and attack figures in each.</response>
    [HttpGet("articles/series", Name = "getArticleSeries")]
    [Needs(Scope.Read)]
    [StateTagged]
    [Tags("Articles")]
    [ProducesResponseType<SeriesResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<SeriesResponse>> Articles(
        [FromQuery] ArticleFilter filter, [FromQuery] SeriesRequest series, CancellationToken cancellationToken)
    {
        var articles = Dated.Of((await selections.OfAsync(filter, cancellationToken)).Articles);
        return OrTooMany(await db.ReadSnapshotAsync(_ => published.OfAsync(articles, series, cancellationToken), cancellationToken));
    }

    /// <summary>Counts quotes over time.</summary>
    /// <remarks>By the time when their articles were published. Takes the filters of the list of quotes.</remarks>
    /// <response code="200">The steps, with the articles that have most of the quotes in each.</response>
    [HttpGet("quotes/series", Name = "getQuoteSeries")]
    [Needs(Scope.Read)]
    [StateTagged]
    [Tags("Quotes")]
    [ProducesResponseType<SeriesResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<SeriesResponse>> Quotes(
        [FromQuery] QuoteFilter filter, [FromQuery] SeriesRequest series, CancellationToken cancellationToken)
    {
        var articles = Dated.Of((await selections.OfAsync(filter, cancellationToken)).Quotes);
        return OrTooMany(await db.ReadSnapshotAsync(_ => published.OfAsync(articles, series, cancellationToken), cancellationToken));
    }

    /// <summary>Sums attack figures over time.</summary>
    /// <remarks>
    /// Takes the filters of the list of attack figures. Figures that a later one corrects, and parts of a figure with the same metric, do
    /// not count; whether a number that is said again does, and by which time figures are counted, is for the request to say.
    /// </remarks>
    /// <response code="200">The steps, with their sums by metric.</response>
    [HttpGet("attack-figures/series", Name = "getAttackFigureSeries")]
    [Needs(Scope.Read)]
    [StateTagged]
    [Tags("Attack figures")]
    [ProducesResponseType<FigureSeriesResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<FigureSeriesResponse>> AttackFigures(
        [FromQuery] AttackFigureFilter filter, [FromQuery] FigureSeriesRequest series, CancellationToken cancellationToken)
    {
        var figures = (await selections.OfAsync(filter, cancellationToken)).Figures;
        return OrTooMany(await db.ReadSnapshotAsync(_ => sums.OfAsync(figures, series, cancellationToken), cancellationToken));
    }

    private static ActionResult<TSeries> OrTooMany<TSeries>(TSeries? series)
        where TSeries : class => series is null ? Refusal.TooManySteps(Steps.Most) : series;
}
