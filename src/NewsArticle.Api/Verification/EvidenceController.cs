using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Verification;

/// <summary>Evidence that others cite.</summary>
[ApiController]
[Route("api/v1/evidence")]
[Tags("Evidence")]
public sealed class EvidenceController(NewsDbContext db) : ControllerBase
{
    /// <summary>Says whether words stand where somebody says they do.</summary>
    /// <remarks>
    /// Takes one citation or a list of at most 200, and answers with one verdict or a list in the same order. Words are the same when
    /// every UTF-16 code unit is; nothing similar is ever offered in their place.
    /// </remarks>
    /// <param name="citations">The words and where they are said to stand.</param>
    /// <response code="200">The verdicts.</response>
    [HttpPost("verify", Name = "verifyEvidence")]
    [Needs(Scope.Read)]
    [LeavesTheArchive]
    [Reads(MediaTypeNames.Application.Json)]
    [ProducesResponseType<OneOrMany<VerificationResponse>>(StatusCodes.Status200OK)]
    public async Task<ActionResult<OneOrMany<VerificationResponse>>> Verify(OneOrMany<CitationRequest> citations, CancellationToken cancellationToken) =>
        new OneOrMany<VerificationResponse>
        {
            Items = await db.ReadSnapshotAsync(archive => new Verifier(archive).VerifyAsync(citations.Items, cancellationToken), cancellationToken),
            IsList = citations.IsList,
        };
}
