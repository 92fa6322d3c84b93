using System.Net.Mime;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Import;

/// <summary>Text in, annotations out.</summary>
[ApiController]
[Route("api/v1/extractions")]
[Tags("Extractions")]
public sealed class ExtractionsController(ArticleAssembler assembler) : ControllerBase
{
    /// <summary>Annotates an article without storing anything.</summary>
    /// <remarks>Takes the same bodies as the import of articles, and answers the same record without ids.</remarks>
    /// <param name="article">The article.</param>
    /// <param name="metadata">What the body does not say, or says wrong.</param>
    /// <param name="precision">How sure what was extracted must be to be shown.</param>
    /// <param name="extract">Whether to extract the kinds of annotations that the body does not give.</param>
    /// <response code="200">The record as it would be stored.</response>
    /// <response code="400">The body or a parameter cannot be read.</response>
    /// <response code="422">Something in the body contradicts its text.</response>
    [HttpPost(Name = "extract")]
    [Needs(Scope.Read)]
    [RequestTimeout(Timeouts.Import)]
    [LeavesTheArchive]
    [Reads(MediaTypeNames.Text.Plain, MediaTypeNames.Text.Html, MediaTypeNames.Application.Json)]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status415UnsupportedMediaType)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<ArticleResponse>> Extract(
        [FromBody] ArticleRequest article,
        [FromQuery] ImportMetadata metadata,
        CancellationToken cancellationToken,
        [FromQuery] PrecisionLevel precision = PrecisionLevel.Balanced,
        [FromQuery] bool extract = true)
    {
        var errors = new RequestErrors();
        return await assembler.AssembleAsync(metadata.Complete(article), extract, errors, cancellationToken) is { } assembled
            ? new ArticleResponse(assembled, precision)
            : Refusal.Unprocessable(errors.ByPlace);
    }
}
