using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Verification;

/// <summary>The evidence of what an article says.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/evidence")]
[Tags("Evidence")]
public sealed class ArticleEvidenceController(NewsDbContext db) : ControllerBase
{
    /// <summary>Reads the evidence of an item.</summary>
    /// <remarks>Where the article says it: the exact words, their sentence, and hashes of the text they stand in.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="kind" example="quote">What the item is.</param>
    /// <param name="id" example="1">Number of the item; of a person, place or organization the shared one.</param>
    /// <response code="200">The evidence.</response>
    [HttpGet("{kind}/{id:int}", Name = "getEvidence")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [AnswersIn("json", "webannotation")]
    [ProducesResponseType<ItemEvidenceResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ItemEvidenceResponse>> Get(int articleId, EvidenceKind kind, int id, CancellationToken cancellationToken)
    {
        var evidence = await db.ReadSnapshotAsync(
            archive => archive.ReadEvidenceAsync(articleId, kind, id, cancellationToken), cancellationToken);

        return evidence is null ? Refusal.UnknownEvidence(WireName.Of(kind), id, articleId) : evidence;
    }
}
