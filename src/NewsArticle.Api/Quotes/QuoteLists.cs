using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Facets;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Lists quotes.</summary>
public sealed class QuoteLists(NewsDbContext db, Selections selections)
{
    internal async Task<ItemList<QuoteResponse>> OfAsync(
        QuoteFilter filter, PageRequest page, CancellationToken cancellationToken, Expression<Func<Quote, bool>>? only = null)
    {
        var quotes = (await selections.OfAsync(filter, cancellationToken)).Quotes;
        quotes = only is null ? quotes : quotes.Where(only);
        return new ItemList<QuoteResponse>
        {
            Keys = filter.Sort is ItemSort.Stored
                ? quotes.Select(quote => new RowKey { By = quote.Id, Id = quote.Id })
                : quotes.Select(quote => new RowKey { By = quote.Article.PublishedTicks, Id = quote.Id }),
            IsDescending = filter.Sort is ItemSort.Newest,
            LoadAsync = (ids, token) => LoadAsync(ids, Includes.Article(page), token),
            Includable = Includes.Names,
            Facets = Facets(quotes, filter),
        };
    }

    private FacetSet Facets(IQueryable<Quote> quotes, QuoteFilter filter) =>
        new ArticleFacets(db, quotes.Select(quote => new Member { Id = quote.Id, ArticleId = quote.ArticleId }), filter.Precision).With(new()
        {
            ["kind"] = (size, token) => quotes
                .Select(quote => new Valued<QuoteKind> { Id = quote.Id, Value = quote.Kind })
                .CountAsync(size, WireName.Of, token),
            ["speaker"] = (size, token) => quotes.Where(quote => quote.SpeakerId != null)
                .Select(quote => new Valued<int> { Id = quote.Id, Value = quote.SpeakerId!.Value })
                .CountIdentitiesAsync(db, size, token),
            ["cue"] = (size, token) => quotes
                .Select(quote => new Valued<string?> { Id = quote.Id, Value = quote.Cue })
                .CountAsync(size, cue => cue, token),
        });

    private async Task<IReadOnlyDictionary<int, QuoteResponse>> LoadAsync(
        IReadOnlyList<int> ids, bool withArticle, CancellationToken cancellationToken)
    {
        var quotes = db.Quotes.Shown().Where(quote => ids.Contains(quote.Id));
        quotes = withArticle ? quotes.Include(quote => quote.Article) : quotes;
        return await quotes.ToDictionaryAsync(
            quote => quote.Id,
            quote => new QuoteResponse(quote) { Article = withArticle ? ArticleReferenceResponse.From(quote.Article) : null },
            cancellationToken);
    }
}
