using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Infrastructure.Conditional;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>The quotes of one article.</summary>
[ApiController]
[Route("api/v1/articles/{articleId:int}/quotes")]
[Tags("Articles")]
public sealed class ArticleQuotesController(NewsDbContext db) : ControllerBase
{
    /// <summary>Lists the quotes of an article.</summary>
    /// <remarks>All of them, in text order.</remarks>
    /// <param name="articleId" example="1">Number of the article.</param>
    /// <response code="200">The quotes.</response>
    [HttpGet(Name = "listArticleQuotes")]
    [ProducesResponseType<PageResponse<QuoteResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<QuoteResponse>>> List(int articleId, CancellationToken cancellationToken)
    {
        var quotes = await db.Quotes.Shown().Where(quote => quote.ArticleId == articleId).ToListAsync(cancellationToken);

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
    [EntityTagged]
    [ProducesResponseType<QuoteResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<QuoteResponse>> Get(int articleId, int id, CancellationToken cancellationToken)
    {
        var quote = await db.Quotes.Shown()
            .SingleOrDefaultAsync(candidate => candidate.ArticleId == articleId && candidate.Id == id, cancellationToken);

        return quote is null ? Refusal.UnknownItem("quote", id, articleId, "quotes") : new QuoteResponse(quote);
    }
}
