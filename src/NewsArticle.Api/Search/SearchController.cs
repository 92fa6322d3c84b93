using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Search;

/// <summary>Finds articles and quotes by words.</summary>
[ApiController]
[Route("api/v1/search")]
[Tags("Search")]
public sealed class SearchController(SearchPages pages) : ControllerBase
{
    /// <summary>Searches articles and quotes.</summary>
    /// <remarks>
    /// Case, accents and the kind of marks do not count, and English words are found in all their inflections. A query that cannot be
    /// read is a 400 with the <c>position</c> of the character where it goes wrong.
    /// </remarks>
    /// <response code="200">A page of hits.</response>
    [HttpGet(Name = "search")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<PageResponse<SearchHitResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status503ServiceUnavailable)]
    public Task<ActionResult<PageResponse<SearchHitResponse>>> Search(
        [FromQuery] SearchRequest search, [FromQuery] SearchPage page, CancellationToken cancellationToken) =>
        pages.AnswerAsync(HttpContext, search, page, cancellationToken);
}
