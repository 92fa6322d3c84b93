using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Identities;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Places;

/// <summary>Places that articles name, with coordinates.</summary>
[ApiController]
[Route("api/v1/places")]
[Tags("Places")]
public sealed class PlacesController(
    NewsDbContext db, ListAnswers answers, ArticleLists articles, AttackFigureLists figures, IdentityLists places) : ControllerBase
{
    /// <summary>Lists places.</summary>
    /// <remarks>In the order in which the archive met them; <c>q</c> searches names and aliases.</remarks>
    /// <response code="200">A page of places.</response>
    [HttpGet(Name = "listPlaces")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv", "geojson")]
    [StateTagged]
    [ProducesResponseType<PageResponse<PlaceResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<PageResponse<PlaceResponse>>> List(
        [FromQuery] PlaceFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await answers.AnswerAsync(
            HttpContext, await places.OfPlacesAsync(filter, place => new PlaceResponse(place), cancellationToken), page, cancellationToken);

    /// <summary>Reads a place.</summary>
    /// <remarks>The shared identity: its canonical name and its other names.</remarks>
    /// <param name="id" example="17">Number of the place.</param>
    /// <response code="200">The place.</response>
    [HttpGet("{id:int}", Name = "getPlace")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [AnswersIn("json", "jsonld", "geojson")]
    [ProducesResponseType<PlaceResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PlaceResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var place = await Shown().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return place is null ? Unknown(id) : new PlaceResponse(place);
    }

    /// <summary>Lists the articles that name a place.</summary>
    /// <remarks>Newest first.</remarks>
    /// <param name="id" example="17">Number of the place.</param>
    /// <response code="200">A page of articles.</response>
    [HttpGet("{id:int}/articles", Name = "listPlaceArticles")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv", "atom", "jsonfeed")]
    [StateTagged]
    [ProducesResponseType<PageResponse<ArticleSummaryResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<ArticleSummaryResponse>>> Articles(
        int id, [FromQuery] ArticleFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await ExistsAsync(id, cancellationToken)
            ? await answers.AnswerAsync(HttpContext, await articles.NamingAsync(id, filter, page, cancellationToken), page, cancellationToken)
            : Unknown(id);

    /// <summary>Lists the attack figures of events at a place.</summary>
    /// <remarks>Figures whose most specific named place is this one, in any article.</remarks>
    /// <param name="id" example="17">Number of the place.</param>
    /// <response code="200">A page of attack figures.</response>
    [HttpGet("{id:int}/attack-figures", Name = "listPlaceAttackFigures")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv", "geojson")]
    [StateTagged]
    [ProducesResponseType<PageResponse<AttackFigureResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<AttackFigureResponse>>> AttackFigures(
        int id, [FromQuery] AttackFigureFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await ExistsAsync(id, cancellationToken)
            ? await answers.AnswerAsync(
                HttpContext, await figures.OfAsync(filter, page, cancellationToken, figure => figure.PlaceId == id), page, cancellationToken)
            : Unknown(id);

    private IQueryable<Place> Shown() => db.Places.AsNoTracking().Include(place => place.Aliases);

    private Task<bool> ExistsAsync(int id, CancellationToken cancellationToken) =>
        db.Places.AnyAsync(place => place.Id == id, cancellationToken);

    private static ProblemResult Unknown(int id) => Refusal.UnknownId("place", id, "/api/v1/places");
}
