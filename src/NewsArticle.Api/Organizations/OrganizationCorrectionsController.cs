using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Identities;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Organizations;

/// <summary>Corrects organizations as all articles share them.</summary>
[ApiController]
[Route("api/v1/organizations")]
[Tags("Organizations")]
public sealed class OrganizationCorrectionsController(SharedIdentities identities) : ControllerBase
{
    /// <summary>Corrects an organization.</summary>
    /// <remarks>
    /// A JSON merge patch (RFC 7396) of the shared identity, for all articles at once. A former name stays as an alias, unless the
    /// patch says which aliases there are.
    /// </remarks>
    /// <param name="id" example="1">Number of the organization.</param>
    /// <param name="patch">The members to change.</param>
    /// <response code="200">The organization as it is stored now.</response>
    [HttpPatch("{id:int}", Name = "patchOrganization")]
    [Needs(Scope.Write)]
    [Reads("application/merge-patch+json", MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<OrganizationResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<OrganizationResponse>> Patch(int id, MergePatch<IdentityRequest> patch, CancellationToken cancellationToken) =>
        identities.PatchAsync(id, patch, IdentityShape.Organizations, Request.GetTypedHeaders(), cancellationToken);

    /// <summary>Merges an organization into another.</summary>
    /// <remarks>
    /// They are the same: mentions, quotes and figures move, names become aliases, and the old address answers 410 with
    /// <c>mergedInto</c> from then on.
    /// </remarks>
    /// <param name="id" example="1">Number of the organization that goes.</param>
    /// <param name="merge">Which one stays.</param>
    /// <response code="200">The organization that stays.</response>
    [HttpPost("{id:int}/merge", Name = "mergeOrganization")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<OrganizationResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<OrganizationResponse>> Merge(int id, MergeRequest merge, CancellationToken cancellationToken) =>
        identities.MergeAsync(id, merge.Into, IdentityShape.Organizations, cancellationToken);
}
