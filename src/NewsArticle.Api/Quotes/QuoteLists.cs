using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Facets;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Search;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Lists quotes.</summary>
public sealed class QuoteLists(NewsDbContext db, Selections selections)
{
    internal async Task<ItemList<QuoteResponse>> OfAsync(
        QuoteFilter filter, PageRequest page, CancellationToken cancellationToken, Expression<Func<Quote, bool>>? only = null)
    {
        var selection = await selections.OfAsync(filter, cancellationToken);
        var quotes = only is null ? selection.Quotes : selection.Quotes.Where(only);
        var found = OrderOf(filter.Sort) is null ? null : selection.FoundQuotes(only);
        return new ItemList<QuoteResponse>
        {
            Keys = filter.Sort is QuoteSort.Stored
                ? quotes.Select(quote => new RowKey { By = 0, Id = quote.Id })
                : quotes.Select(quote => new RowKey { By = quote.Article.PublishedTicks, Id = quote.Id }),
            Order = filter.Sort switch
            {
                QuoteSort.Stored => RowOrder.ById,
                QuoteSort.Oldest => RowOrder.Ascending,
                _ => RowOrder.Descending,
            },
            WalkAsync = found is null ? null : (last, count, token) => found.AfterAsync(OrderOf(filter.Sort)!.Value, last, count, token),
            LoadAsync = (ids, token) => LoadAsync(ids, page, token),
            Includable = Includes.Names,
            Facets = Facets(quotes, filter),
        };
    }

    /// <summary>The order in which found quotes can be walked, or null where it is not one of the index.</summary>
    private static SearchSort? OrderOf(QuoteSort sort) => sort switch
    {
        QuoteSort.Newest => SearchSort.Newest,
        QuoteSort.Oldest => SearchSort.Oldest,
        QuoteSort.Relevance => SearchSort.Relevance,
        _ => null,
    };

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
        IReadOnlyList<int> ids, PageRequest page, CancellationToken cancellationToken)
    {
        var quotes = db.Quotes.Shown().Where(quote => ids.Contains(quote.Id));
        var withArticle = Includes.Article(page);
        quotes = withArticle ? quotes.Include(quote => quote.Article) : quotes;
        var shown = await quotes.ToDictionaryAsync(
            quote => quote.Id,
            quote => new QuoteResponse(quote) { Article = withArticle ? ArticleReferenceResponse.From(quote.Article) : null },
            cancellationToken);
        if (Includes.Sentence(page))
        {
            foreach (var (id, paragraph) in await db.ParagraphsAsync<Quote>(ids, cancellationToken))
            {
                shown[id] = shown[id] with { Evidence = shown[id].Evidence.In(paragraph) };
            }
        }

        return shown;
    }
}
