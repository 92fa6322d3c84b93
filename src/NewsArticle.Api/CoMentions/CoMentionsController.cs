using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.CoMentions;

/// <summary>Who and what appears together.</summary>
[ApiController]
[Route("api/v1")]
public sealed class CoMentionsController(NewsDbContext db, CoMentionQuery query) : ControllerBase
{
    /// <summary>Lists who and what is named together with a person.</summary>
    /// <remarks>By the number of articles that name both; the filters choose the articles that count.</remarks>
    /// <param name="id" example="5">Number of the person.</param>
    /// <response code="200">People, places and organizations.</response>
    [HttpGet("people/{id:int}/co-mentions", Name = "listPersonCoMentions")]
    [Needs(Scope.Read)]
    [StateTagged]
    [Tags("People")]
    [ProducesResponseType<CoMentionsResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<CoMentionsResponse>> OfPerson(
        int id, [FromQuery] CoMentionRequest request, CancellationToken cancellationToken) =>
        AnswerAsync(db.People, id, request, "person", "people", cancellationToken);

    /// <summary>Lists who and what is named together with a place.</summary>
    /// <remarks>By the number of articles that name both; the filters choose the articles that count.</remarks>
    /// <param name="id" example="17">Number of the place.</param>
    /// <response code="200">People, places and organizations.</response>
    [HttpGet("places/{id:int}/co-mentions", Name = "listPlaceCoMentions")]
    [Needs(Scope.Read)]
    [StateTagged]
    [Tags("Places")]
    [ProducesResponseType<CoMentionsResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<CoMentionsResponse>> OfPlace(
        int id, [FromQuery] CoMentionRequest request, CancellationToken cancellationToken) =>
        AnswerAsync(db.Places, id, request, "place", "places", cancellationToken);

    /// <summary>Lists who and what is named together with an organization.</summary>
    /// <remarks>By the number of articles that name both; the filters choose the articles that count.</remarks>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <response code="200">People, places and organizations.</response>
    [HttpGet("organizations/{id:int}/co-mentions", Name = "listOrganizationCoMentions")]
    [Needs(Scope.Read)]
    [StateTagged]
    [Tags("Organizations")]
    [ProducesResponseType<CoMentionsResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<CoMentionsResponse>> OfOrganization(
        int id, [FromQuery] CoMentionRequest request, CancellationToken cancellationToken) =>
        AnswerAsync(db.Organizations, id, request, "organization", "organizations", cancellationToken);

    private Task<ActionResult<CoMentionsResponse>> AnswerAsync<TIdentity>(
        DbSet<TIdentity> identities, int id, CoMentionRequest request, string kind, string list, CancellationToken cancellationToken)
        where TIdentity : Identity =>
        db.ReadSnapshotAsync<ActionResult<CoMentionsResponse>>(
            async _ => await identities.AnyAsync(identity => identity.Id == id, cancellationToken)
                ? await query.BesideAsync(id, request, cancellationToken)
                : Refusal.UnknownId(kind, id, $"/api/v1/{list}"),
            cancellationToken);
}
