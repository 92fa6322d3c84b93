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
using NewsArticle.Api.Quotes;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.People;

/// <summary>People that articles name, one entry a person however many articles name them.</summary>
[ApiController]
[Route("api/v1/people")]
[Tags("People")]
public sealed class PeopleController(
    NewsDbContext db, ListAnswers answers, ArticleLists articles, QuoteLists quotes, AttackFigureLists figures, IdentityLists people) : ControllerBase
{
    /// <summary>Lists people.</summary>
    /// <remarks>In the order in which the archive met them; <c>q</c> searches names and aliases.</remarks>
    /// <response code="200">A page of people.</response>
    [HttpGet(Name = "listPeople")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<PageResponse<PersonResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<PageResponse<PersonResponse>>> List(
        [FromQuery] IdentityFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await answers.AnswerAsync(
            HttpContext, await people.OfAsync(filter, (Person person) => new PersonResponse(person), cancellationToken), page, cancellationToken);

    /// <summary>Reads a person.</summary>
    /// <remarks>The shared identity: its canonical name and its other names.</remarks>
    /// <param name="id" example="5">Number of the person.</param>
    /// <response code="200">The person.</response>
    [HttpGet("{id:int}", Name = "getPerson")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [AnswersIn("json", "jsonld")]
    [ProducesResponseType<PersonResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PersonResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var person = await Shown().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return person is null ? Unknown(id) : new PersonResponse(person);
    }

    /// <summary>Lists the articles that name a person.</summary>
    /// <remarks>Newest first.</remarks>
    /// <param name="id" example="5">Number of the person.</param>
    /// <response code="200">A page of articles.</response>
    [HttpGet("{id:int}/articles", Name = "listPersonArticles")]
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

    /// <summary>Lists what a person says.</summary>
    /// <remarks>Every quote whose speaker is this person, in any article.</remarks>
    /// <param name="id" example="5">Number of the person.</param>
    /// <response code="200">A page of quotes.</response>
    [HttpGet("{id:int}/quotes", Name = "listPersonQuotes")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<PageResponse<QuoteResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<QuoteResponse>>> Quotes(
        int id, [FromQuery] QuoteFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await ExistsAsync(id, cancellationToken)
            ? await answers.AnswerAsync(
                HttpContext, await quotes.OfAsync(filter, page, cancellationToken, quote => quote.SpeakerId == id), page, cancellationToken)
            : Unknown(id);

    /// <summary>Lists the attack figures that a person is credited with.</summary>
    /// <remarks>Figures that an article credits to this person, in any article.</remarks>
    /// <param name="id" example="5">Number of the person.</param>
    /// <response code="200">A page of attack figures.</response>
    [HttpGet("{id:int}/attack-figures", Name = "listPersonAttackFigures")]
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
                HttpContext, await figures.OfAsync(filter, page, cancellationToken, figure => figure.ClaimantId == id), page, cancellationToken)
            : Unknown(id);

    private IQueryable<Person> Shown() => db.People.AsNoTracking().Include(person => person.Aliases);

    private Task<bool> ExistsAsync(int id, CancellationToken cancellationToken) =>
        db.People.AnyAsync(person => person.Id == id, cancellationToken);

    private static ProblemResult Unknown(int id) => Refusal.UnknownId("person", id, "/api/v1/people");
}
