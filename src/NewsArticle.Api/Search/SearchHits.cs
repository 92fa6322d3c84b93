using NewsArticle.Api.Annotations;
using NewsArticle.Data;
using NewsArticle.Data.Searching;
using NewsArticle.Data.Searching.Conditions;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Api.Search;

/// <summary>Finds the articles and the quotes of a query as one list.</summary>
public sealed class SearchHits(NewsDbContext db, ArchiveSearch search)
{
    /// <summary>The keys of the hits after one, in order.</summary>
    internal async Task<List<HitKey>> AfterAsync(
        HitKey? last, SearchQuery query, SearchRequest request, int count, CancellationToken cancellationToken)
    {
        var keys = new List<HitKey>();
        foreach (var source in SourcesOf(query, request.Precision))
        {
            keys.AddRange(await source.AfterAsync(last, request.Sort, count, cancellationToken));
        }

        keys.Sort(HitKey.In(request.Sort));
        return keys[..Math.Min(count, keys.Count)];
    }

    private IEnumerable<HitSource> SourcesOf(SearchQuery query, PrecisionLevel level)
    {
        var quotes = db.Quotes.At(level);
        var shown = new ShownItems(db.Appearances.At(level), quotes);
        yield return new HitSource(SearchHitKind.Article, search.Articles(query, shown).Among(db.Articles));
        yield return new HitSource(SearchHitKind.Quote, search.Quotes(query, shown).Among(quotes));
    }
}
