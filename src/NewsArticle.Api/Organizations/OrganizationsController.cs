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

namespace NewsArticle.Api.Organizations;

/// <summary>Organizations that articles name.</summary>
[ApiController]
[Route("api/v1/organizations")]
[Tags("Organizations")]
public sealed class OrganizationsController(
    NewsDbContext db, ListAnswers answers, ArticleLists articles, QuoteLists quotes, AttackFigureLists figures, IdentityLists organizations) : ControllerBase
{
    /// <summary>Lists organizations.</summary>
    /// <remarks>In the order in which the archive met them; <c>q</c> searches names and aliases.</remarks>
    /// <response code="200">A page of organizations.</response>
    [HttpGet(Name = "listOrganizations")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<PageResponse<OrganizationResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<PageResponse<OrganizationResponse>>> List(
        [FromQuery] IdentityFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await answers.AnswerAsync(
            HttpContext, await organizations.OfAsync(filter, (Organization organization) => new OrganizationResponse(organization), cancellationToken), page, cancellationToken);

    /// <summary>Reads an organization.</summary>
    /// <remarks>The shared identity: its canonical name and its other names.</remarks>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <response code="200">The organization.</response>
    [HttpGet("{id:int}", Name = "getOrganization")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [AnswersIn("json", "jsonld")]
    [ProducesResponseType<OrganizationResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<OrganizationResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var organization = await Shown().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return organization is null ? Unknown(id) : new OrganizationResponse(organization);
    }

    /// <summary>Lists the articles that name an organization.</summary>
    /// <remarks>Newest first.</remarks>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <response code="200">A page of articles.</response>
    [HttpGet("{id:int}/articles", Name = "listOrganizationArticles")]
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

    /// <summary>Lists what an organization says.</summary>
    /// <remarks>Every quote whose speaker is this organization, in any article.</remarks>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <response code="200">A page of quotes.</response>
    [HttpGet("{id:int}/quotes", Name = "listOrganizationQuotes")]
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

    /// <summary>Lists the attack figures that an organization is credited with.</summary>
    /// <remarks>Figures that an article credits to this organization, in any article.</remarks>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <response code="200">A page of attack figures.</response>
    [HttpGet("{id:int}/attack-figures", Name = "listOrganizationAttackFigures")]
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

    private IQueryable<Organization> Shown() => db.Organizations.AsNoTracking().Include(organization => organization.Aliases);

    private Task<bool> ExistsAsync(int id, CancellationToken cancellationToken) =>
        db.Organizations.AnyAsync(organization => organization.Id == id, cancellationToken);

    private static ProblemResult Unknown(int id) => Refusal.UnknownId("organization", id, "/api/v1/organizations");
}
