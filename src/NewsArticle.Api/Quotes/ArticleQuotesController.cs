using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Corrections;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Quotes;

/// <summary>The quotes of one article.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/quotes")]
[Tags("Articles")]
public sealed class ArticleQuotesController(NewsDbContext db, QuoteCorrections corrections) : ControllerBase
{
    /// <summary>Lists the quotes of an article.</summary>
    /// <remarks>All of them, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="precision">How sure what was extracted must be to be shown.</param>
    /// <response code="200">The quotes.</response>
    [HttpGet(Name = "listArticleQuotes")]
    [Needs(Scope.Read)]
    [AnswersIn("json", "ndjson", "csv")]
    [StateTagged]
    [ProducesResponseType<PageResponse<QuoteResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<QuoteResponse>>> List(
        int articleId, CancellationToken cancellationToken, [FromQuery] PrecisionLevel precision = PrecisionLevel.Balanced)
    {
        var quotes = await db.Quotes.Shown().At(precision).Where(quote => quote.ArticleId == articleId).ToListAsync(cancellationToken);

        return quotes.Count is 0 && !await db.Articles.AnyAsync(article => article.Id == articleId, cancellationToken)
            ? Refusal.UnknownArticle(articleId)
            : new PageResponse<QuoteResponse>([.. quotes.InTextOrder().Select(quote => new QuoteResponse(quote))]);
    }

    /// <summary>Reads a quote of an article.</summary>
    /// <remarks>The same as under <c>quotes</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the quote.</param>
    /// <response code="200">The quote.</response>
    [HttpGet("{id:int}", Name = "getArticleQuote")]
    [Needs(Scope.Read)]
    [EntityTagged]
    [ProducesResponseType<QuoteResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<QuoteResponse>> Get(int articleId, int id, CancellationToken cancellationToken)
    {
        var quote = await db.Quotes.Shown()
            .SingleOrDefaultAsync(candidate => candidate.ArticleId == articleId && candidate.Id == id, cancellationToken);

        return quote is null ? Refusal.UnknownItem("quote", id, articleId, "quotes") : new QuoteResponse(quote);
    }

    /// <summary>Adds a quote to an article.</summary>
    /// <remarks>The evidence is checked against the text; the speaker is one of the article's people or organizations. The origin becomes <c>editor</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="quote">The quote.</param>
    /// <response code="201">The quote as it is stored.</response>
    [HttpPost(Name = "addArticleQuote")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<QuoteResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<QuoteResponse>> Add(int articleId, QuoteRequest quote, CancellationToken cancellationToken)
    {
        var added = await corrections.AddAsync(articleId, quote, cancellationToken);

        return added.Value is { } shown ? CreatedAtRoute("getArticleQuote", new { articleId, id = shown.Id }, shown) : added;
    }

    /// <summary>Corrects a quote of an article.</summary>
    /// <remarks>Replaces it as a whole; the speaker is one of the article's people or organizations. The origin becomes <c>editor</c>.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the quote.</param>
    /// <param name="quote">The quote.</param>
    /// <response code="200">The quote as it is stored now.</response>
    [HttpPut("{id:int}", Name = "correctArticleQuote")]
    [Needs(Scope.Write)]
    [Reads(MediaTypeNames.Application.Json)]
    [EntityTagged]
    [ProducesResponseType<QuoteResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<QuoteResponse>> Correct(
        int articleId, int id, QuoteRequest quote, CancellationToken cancellationToken) =>
        corrections.CorrectAsync(articleId, id, quote, Request.GetTypedHeaders(), cancellationToken);

    /// <summary>Removes a quote from an article.</summary>
    /// <remarks>The text keeps its words; only the record of them goes.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <param name="id" example="1">Number of the quote.</param>
    /// <response code="204">It is removed.</response>
    [HttpDelete("{id:int}", Name = "removeArticleQuote")]
    [Needs(Scope.Write)]
    [EntityTagged]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status412PreconditionFailed)]
    public Task<ActionResult> Remove(int articleId, int id, CancellationToken cancellationToken) =>
        corrections.RemoveAsync(articleId, id, Request.GetTypedHeaders(), cancellationToken);
}
