using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Loads quotes with what their answers show.</summary>
internal static class ShownQuotes
{
    public static IQueryable<Quote> Shown(this IQueryable<Quote> quotes) =>
        quotes.AsNoTracking().Include(quote => quote.Speaker);

    /// <summary>Answers with a page of quotes, in the order in which they were stored.</summary>
    public static Task<ActionResult<PageResponse<QuoteResponse>>> PageAsync(
        this ControllerBase controller, IQueryable<Quote> quotes, PageRequest page, CancellationToken cancellationToken) =>
        controller.PageAsync(quotes, page, quote => new QuoteResponse(quote), quote => quote.Id, cancellationToken);
}
