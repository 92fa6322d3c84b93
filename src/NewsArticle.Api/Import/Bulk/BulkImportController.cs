using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Idempotency;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Import.Bulk;

/// <summary>Takes many articles in.</summary>
[ApiController]
[Route("api/v1/articles/bulk")]
[Tags("Articles")]
public sealed class BulkImportController : ControllerBase
{
    /// <summary>Imports many articles.</summary>
    /// <remarks>
    /// Send one article a line, each as the import of one article takes it in JSON. Each is stored wholly or not at all, and is answered by a line of
    /// its own, in the same order, while the rest is still sent: `line`, `outcome` (`stored`, `present` or `refused`), `status`, and
    /// `id` and `location`, or the `problem`. A line that is wrong does not keep others out. Where the archive is busy, the service waits by itself.
    /// When the connection breaks, send the same again: what came in is recognised by its text, and is `present`.
    /// Where the whole cannot be read to its end, the last line says why.
    /// </remarks>
    /// <param name="extract">Whether to extract the kinds of annotations that a line does not give.</param>
    /// <response code="200">What became of each line.</response>
    /// <response code="413">The body is larger than `Limits:BulkBytes`.</response>
    [HttpPost(Name = "importArticles")]
    [Needs(Scope.Write)]
    [DisableRequestTimeout]
    [KnowsRepetitions]
    [Reads(BulkResult.MediaType)]
    [ProducesResponseType<string>(StatusCodes.Status200OK, BulkResult.MediaType)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status413PayloadTooLarge)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status415UnsupportedMediaType)]
    public IActionResult Import([FromQuery] bool extract = true) => new BulkResult(extract);
}
