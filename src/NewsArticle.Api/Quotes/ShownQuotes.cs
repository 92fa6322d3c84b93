using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Loads quotes with what their answers show.</summary>
internal static class ShownQuotes
{
    public static IQueryable<Quote> Shown(this IQueryable<Quote> quotes) =>
        quotes.AsNoTracking().Include(quote => quote.Speaker);
}
