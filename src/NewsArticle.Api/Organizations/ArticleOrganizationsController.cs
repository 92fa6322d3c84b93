using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Organizations;

/// <summary>Organizations as one article has them.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/organizations")]
[Tags("Articles")]
public sealed class ArticleOrganizationsController(NewsDbContext db, AppearanceCorrections corrections) : ControllerBase
{
    /// <summary>Lists the organizations of an article.</summary>
    /// <remarks>All of them with their mentions, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="precision">How sure what was extracted must be to be shown.</param>
    /// <response code="200">The organizations.</response>
    [HttpGet(Name = "listArticleOrganizations")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<PageResponse<MentionedOrganizationResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<PageResponse<MentionedOrganizationResponse>>> List(
        int articleId, CancellationToken cancellationToken, [FromQuery] PrecisionLevel precision = PrecisionLevel.Balanced) =>
        db.ListAppearancesAsync<Organization, MentionedOrganizationResponse>(articleId, precision, Show, cancellationToken);

    /// <summary>Reads an organization as an article has it.</summary>
    /// <remarks>The shared identity with the mentions in this article.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <response code="200">The organization.</response>
    [HttpGet("{id:int}", Name = "getArticleOrganization")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [ProducesResponseType<MentionedOrganizationResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult<MentionedOrganizationResponse>> Get(int articleId, int id, CancellationToken cancellationToken) =>
        db.GetAppearanceAsync<Organization, MentionedOrganizationResponse>(EntityList.Organizations, articleId, id, Show, cancellationToken);

    /// <summary>Adds an organization to an article.</summary>
    /// <remarks>The mentions are checked against the text; without <c>mentions</c>, every occurrence of the name is one. The origin becomes <c>editor</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="organization">The organization.</param>
    /// <response code="201">The organization as the article has it now.</response>
    [HttpPost(Name = "addArticleOrganization")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<MentionedOrganizationResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<MentionedOrganizationResponse>> Add(int articleId, OrganizationRequest organization, CancellationToken cancellationToken)
    {
        var added = await corrections.AddAsync(articleId, organization, Show, cancellationToken);

        return added.Value is { } shown ? CreatedAtRoute("getArticleOrganization", new { articleId, id = shown.Id }, shown) : added;
    }

    /// <summary>Corrects an organization of an article.</summary>
    /// <remarks>
    /// A name or alias of the organization keeps the identity. Another name leads to the identity that has it; where there is none, the
    /// organization is renamed if no other article names it, and becomes a new one otherwise. Quotes and figures of this article follow.
    /// Without <c>mentions</c> or <c>aliases</c> the present ones stay. Identities are shared between articles: <c>aliases</c> replace
    /// those of an organization that no other article names, and are added to those of a shared one.
    /// </remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <param name="organization">The organization.</param>
    /// <response code="200">The organization as the article has it now; the id may be another.</response>
    [HttpPut("{id:int}", Name = "correctArticleOrganization")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<MentionedOrganizationResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<MentionedOrganizationResponse>> Correct(
        int articleId, int id, OrganizationRequest organization, CancellationToken cancellationToken) =>
        corrections.CorrectAsync(articleId, id, organization, Request.GetTypedHeaders(), Show, cancellationToken);

    /// <summary>Removes an organization from an article.</summary>
    /// <remarks>Quotes and figures of the article stay, without it. The identity goes too when no other article knows it.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <response code="204">The article names the organization no more.</response>
    [HttpDelete("{id:int}", Name = "removeArticleOrganization")]
    [Needs(Scope.Write)]
    [EntityTagged]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    public Task<ActionResult> Remove(int articleId, int id, CancellationToken cancellationToken) =>
        corrections.RemoveAsync(articleId, EntityList.Organizations, id, Request.GetTypedHeaders(), Show, cancellationToken);

    private static MentionedOrganizationResponse Show(Appearance appearance) => new(appearance);
}
