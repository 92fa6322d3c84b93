using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Access;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Revisions;

/// <summary>What an article was, who changed it, when, why, and from what to what.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/revisions")]
[Tags("Revisions")]
[NotCached]
public sealed class RevisionsController(NewsDbContext db, HistoryAccess access, RevisionReader revisions) : ControllerBase
{
    /// <summary>Lists the revisions of an article.</summary>
    /// <remarks>The newest first. Of a deleted article they are read with the scope <c>write</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article, which may be deleted.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="answers">Answers with lists.</param>
    /// <response code="200">A page of revisions.</response>
    /// <response code="403">The article is deleted, and the key does not have the scope <c>write</c>.</response>
    [HttpGet(Name = "listRevisions")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [EntityTagged]
    [ProducesResponseType<PageResponse<RevisionResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<RevisionResponse>>> List(
        int articleId, [FromQuery] PageRequest page, [FromServices] ListAnswers answers, CancellationToken cancellationToken) =>
        await access.RefuseAsync(articleId, HttpContext)
            ?? await answers.AnswerAsync(HttpContext, revisions.ListOf(articleId), page, cancellationToken);

    /// <summary>Reads a revision of an article.</summary>
    /// <remarks>What the article was then, and what makes that of the revision before, as a JSON Patch that also tells what it takes away.</remarks>
    /// <param name="articleId" example="1">Number of the article, which may be deleted.</param>
    /// <param name="number" example="1">Number of the revision.</param>
    /// <param name="against">Another revision to compare with; the one before where absent.</param>
    /// <response code="200">The revision.</response>
    /// <response code="403">The article is deleted, and the key does not have the scope <c>write</c>.</response>
    [HttpGet("{number:int}", Name = "getRevision")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [ProducesResponseType<RevisionContentResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<RevisionContentResponse>> Get(
        int articleId, int number, CancellationToken cancellationToken, [FromQuery] int? against = null) =>
        await access.RefuseAsync(articleId, HttpContext)
            ?? await db.ReadSnapshotAsync(_ => revisions.ReadAsync(articleId, number, against, cancellationToken), cancellationToken);

    /// <summary>Restores a revision of an article.</summary>
    /// <remarks>
    /// Makes a new revision with the content of that one; items that are back have their former ids. A deleted article comes back under
    /// its own. People, places and organizations that other articles share stay as they are now; those that were merged since are
    /// what they were merged into. <c>If-Match</c> takes the tag of the article.
    /// </remarks>
    /// <param name="articleId" example="1">Number of the article, which may be deleted.</param>
    /// <param name="number" example="1">Number of the revision.</param>
    /// <param name="restorer">Restores.</param>
    /// <response code="200">The article as it is stored now.</response>
    /// <response code="409">The revision holds no article, or another article has the address or the text now.</response>
    [HttpPost("{number:int}/restore", Name = "restoreRevision")]
    [Needs(Scope.Write)]
    [EntityTagged]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    public Task<ActionResult<ArticleResponse>> Restore(
        int articleId, int number, [FromServices] RevisionRestorer restorer, CancellationToken cancellationToken) =>
        restorer.RestoreAsync(articleId, number, Request.GetTypedHeaders(), cancellationToken);

    /// <summary>Deletes the history of an article for good.</summary>
    /// <remarks>
    /// For what the law wants forgotten. The article stays, or stays deleted; of its past only one revision is left, which says who did this, when and
    /// why. Backups keep what they have.
    /// </remarks>
    /// <param name="articleId" example="1">Number of the article, which may be deleted.</param>
    /// <param name="writer">Writes.</param>
    /// <param name="history">The history.</param>
    /// <response code="204">It is deleted.</response>
    [HttpDelete(Name = "purgeRevisions")]
    [Needs(Scope.Admin)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult> Purge(
        int articleId, [FromServices] ArchiveWriter writer, [FromServices] ArticleHistory history, CancellationToken cancellationToken) =>
        await writer.WriteAsync(() => history.PurgeAsync(articleId), cancellationToken) ? NoContent() : Refusal.UnknownArticle(articleId);
}
