using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Facets;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Search;
using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>Lists articles.</summary>
public sealed class ArticleLists(NewsDbContext db, Selections selections)
{
    /// <summary>Compiled, because every list of articles ends with it.</summary>
    private static readonly Func<NewsDbContext, IReadOnlyList<int>, IAsyncEnumerable<ArticleSummaryResponse>> Summaries = EF.CompileAsyncQuery(
        (NewsDbContext db, IReadOnlyList<int> ids) =>
            db.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)).Select(ArticleSummaryResponse.FromArticle));

    internal async Task<ItemList<ArticleSummaryResponse>> OfAsync(
        ArticleFilter filter, PageRequest page, CancellationToken cancellationToken, int? naming = null)
    {
        var selection = await selections.OfAsync(filter, cancellationToken, naming);
        var articles = selection.Articles;
        var order = filter.Sort is ArticleSort.Oldest ? RowOrder.Ascending : RowOrder.Descending;
        var parts = new ArticleParts(page.Include);
        return new ItemList<ArticleSummaryResponse>
        {
            Keys = articles.Select(article => new RowKey { By = article.PublishedTicks, Id = article.Id }),
            Order = order,
            WalkAsync = selection.FoundArticles is { } found
                ? (last, count, token) => found.AfterAsync(OrderOf(filter.Sort), last, count, token)
                : new ArticleWalk(db, selection, order).AfterAsync,
            LoadAsync = (ids, token) => LoadAsync(ids, parts, filter.Precision, token),
            Includable = ArticleParts.Names,
            Facets = new ArticleFacets(
                db, articles.Select(article => new Member { Id = article.Id, ArticleId = article.Id }), filter.Precision).All(),
        };
    }

    private static SearchSort OrderOf(ArticleSort sort) => sort switch
    {
        ArticleSort.Newest => SearchSort.Newest,
        ArticleSort.Oldest => SearchSort.Oldest,
        _ => SearchSort.Relevance,
    };

    /// <summary>The articles that name an identity.</summary>
    internal Task<ItemList<ArticleSummaryResponse>> NamingAsync(
        int identityId, ArticleFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        OfAsync(filter, page, cancellationToken, identityId);

    private async Task<IReadOnlyDictionary<int, ArticleSummaryResponse>> LoadAsync(
        IReadOnlyList<int> ids, ArticleParts parts, PrecisionLevel level, CancellationToken cancellationToken)
    {
        var summaries = await Summaries(db, ids).ToDictionaryAsync(article => article.Id, cancellationToken: cancellationToken);
        if (parts.IsEmpty)
        {
            return summaries;
        }

        var whole = await db.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)).Whole().ToListAsync(cancellationToken);
        return whole.ToDictionary(article => article.Id, article => parts.AddTo(summaries[article.Id], new ArticleResponse(article, level)));
    }
}
