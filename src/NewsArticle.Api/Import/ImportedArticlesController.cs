using System.Net.Mime;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Import.Storing;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Import;

/// <summary>Takes articles in.</summary>
[ApiController]
[Route("api/v1/articles")]
[Tags("Articles")]
public sealed class ImportedArticlesController(ArticleImporter importer) : ControllerBase
{
    /// <summary>Imports an article.</summary>
    /// <remarks>
    /// Send the text as it was copied from a page (text/plain: the first line is the headline, the site's own lines are left out),
    /// the page itself (text/html), or JSON with annotations made elsewhere. What is not given is extracted.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <param name="metadata">What the body does not say, or says wrong.</param>
    /// <param name="extract">Whether to extract the kinds of annotations that the body does not give.</param>
    /// <response code="201">The article is stored; the whole record.</response>
    /// <response code="400">The body or a parameter cannot be read.</response>
    /// <response code="409">The same address or the same text is stored already; articleId names the article.</response>
    /// <response code="422">Something in the body contradicts its text; nothing was stored.</response>
    [HttpPost(Name = "importArticle")]
    [Needs(Scope.Write)]
    [RequestTimeout(Timeouts.Import)]
    [Reads(MediaTypeNames.Text.Plain, MediaTypeNames.Text.Html, MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status409Conflict)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status415UnsupportedMediaType)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status503ServiceUnavailable)]
    public async Task<ActionResult<ArticleResponse>> Import(
        [FromBody] ArticleRequest article, [FromQuery] ImportMetadata metadata, CancellationToken cancellationToken, [FromQuery] bool extract = true) =>
        await importer.ImportAsync(metadata.Complete(article), extract, cancellationToken) switch
        {
            ImportOutcome.Stored stored =>
                CreatedAtRoute(ArticlesController.GetRoute, new { id = stored.Article.Id }, new ArticleResponse(stored.Article)),
            ImportOutcome.Duplicate duplicate => Refusal.DuplicateArticle(duplicate.ArticleId, duplicate.Same),
            ImportOutcome.Refused refused => Refusal.Unprocessable(refused.Errors),
            var outcome => throw new InvalidOperationException($"There is no answer for {outcome.GetType().Name}."),
        };
}
