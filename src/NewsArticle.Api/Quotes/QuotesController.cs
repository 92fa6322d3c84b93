using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Quotes;

/// <summary>Words that articles put in somebody's mouth, with their speakers.</summary>
[ApiController]
[Route("api/v1/quotes")]
[Tags("Quotes")]
public sealed class QuotesController(NewsDbContext db, ListAnswers answers, QuoteLists quotes) : ControllerBase
{
    /// <summary>Lists quotes across articles.</summary>
    /// <remarks>In the order in which they were stored; filters of different names must all hold, repeated ones hold each for its own.</remarks>
    /// <response code="200">A page of quotes.</response>
    [HttpGet(Name = "listQuotes")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<PageResponse<QuoteResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public async Task<ActionResult<PageResponse<QuoteResponse>>> List(
        [FromQuery] QuoteFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await answers.AnswerAsync(HttpContext, await quotes.OfAsync(filter, page, cancellationToken), page, cancellationToken);

    /// <summary>Reads a quote.</summary>
    /// <remarks>The same as under its article.</remarks>
    /// <param name="id" example="1">Number of the quote.</param>
    /// <response code="200">The quote.</response>
    [HttpGet("{id:int}", Name = "getQuote")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [AnswersIn("json", "jsonld")]
    [ProducesResponseType<QuoteResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<QuoteResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var quote = await db.Quotes.Shown().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return quote is null ? Refusal.UnknownId("quote", id, "/api/v1/quotes") : new QuoteResponse(quote);
    }
}
