using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Articles;

/// <summary>News articles with everything the archive knows of them.</summary>
[ApiController]
[Route("api/v1/articles")]
[Tags("Articles")]
public sealed class ArticlesController(
    NewsDbContext db, ListAnswers answers, ArticleLists articles, ArticleCorrections corrections) : ControllerBase
{
    /// <summary>The name of the route that reads one article.</summary>
    public const string GetRoute = "getArticle";

    /// <summary>Lists articles.</summary>
    /// <remarks>Newest first; articles without a date come last. Filters must all hold.</remarks>
    /// <response code="200">A page of articles.</response>
    [HttpGet(Name = "listArticles")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv", "atom", "jsonfeed")]
    [StateTagged]
    [ProducesResponseType<PageResponse<ArticleSummaryResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<PageResponse<ArticleSummaryResponse>>> List(
        [FromQuery] ArticleFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await answers.AnswerAsync(HttpContext, await articles.OfAsync(filter, page, cancellationToken), page, cancellationToken);

    /// <summary>Reads an article.</summary>
    /// <remarks>The whole record: metadata, paragraphs, people, places, organizations, quotes and attack figures.</remarks>
    /// <param name="id" example="1">Number of the article.</param>
    /// <param name="precision">How sure what was extracted must be to be shown.</param>
    /// <response code="200">The article.</response>
    [HttpGet("{id:int}", Name = GetRoute)]
    [Needs(Scope.Read)]
    [EntityTagged]
    [AnswersIn("json", "jsonld", "ninjs")]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ArticleResponse>> Get(
        int id, CancellationToken cancellationToken, [FromQuery] PrecisionLevel precision = PrecisionLevel.Balanced)
    {
        var article = await db.ReadSnapshotAsync(
            archive => archive.Articles.AsNoTracking().Whole().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken),
            cancellationToken);

        return article is null ? Refusal.UnknownArticle(id) : new ArticleResponse(article, precision);
    }

    /// <summary>Replaces an article's metadata.</summary>
    /// <remarks>What is absent becomes null. Paragraphs, and what is said in them, stay.</remarks>
    /// <param name="id" example="1">Number of the article.</param>
    /// <param name="metadata">All of the metadata.</param>
    /// <response code="200">The article as it is stored now.</response>
    [HttpPut("{id:int}", Name = "replaceArticle")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<ArticleResponse>> Replace(int id, ArticleMetadataRequest metadata, CancellationToken cancellationToken) =>
        corrections.ReplaceAsync(id, metadata, Request.GetTypedHeaders(), cancellationToken);

    /// <summary>Corrects some of an article's metadata.</summary>
    /// <remarks>A JSON merge patch (RFC 7396): members that are given replace, null takes away, what is absent stays.</remarks>
    /// <param name="id" example="1">Number of the article.</param>
    /// <param name="patch">The members to change.</param>
    /// <response code="200">The article as it is stored now.</response>
    [HttpPatch("{id:int}", Name = "patchArticle")]
    [Needs(Scope.Write)]
    [Reads("application/merge-patch+json", MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<ArticleResponse>> Patch(
        int id, MergePatch<ArticleMetadataRequest> patch, CancellationToken cancellationToken) =>
        corrections.PatchAsync(id, patch, Request.GetTypedHeaders(), cancellationToken);

    /// <summary>Deletes an article.</summary>
    /// <remarks>With it go its parts, and the people, places and organizations that no other article knows.</remarks>
    /// <param name="id" example="1">Number of the article.</param>
    /// <response code="204">It is deleted.</response>
    [HttpDelete("{id:int}", Name = "deleteArticle")]
    [Needs(Scope.Write)]
    [EntityTagged]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    public Task<ActionResult> Delete(int id, CancellationToken cancellationToken) =>
        corrections.DeleteAsync(id, Request.GetTypedHeaders(), cancellationToken);
}
