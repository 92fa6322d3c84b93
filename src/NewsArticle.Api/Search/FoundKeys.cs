using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Search;

/// <summary>Orders what a query finds as a list: by the rank or by the place in time.</summary>
internal static class FoundKeys
{
    /// <summary>The keys after a row, in order.</summary>
    /// <param name="last">The last row of the page before; null for the first page.</param>
    public static async Task<List<RowKey>> AfterAsync(
        this FoundRows rows, SearchSort sort, RowKey? last, int count, CancellationToken cancellationToken)
    {
        switch (sort)
        {
            case SearchSort.Newest:
                return ByPlace(await rows.NewestAsync(last?.By, count, cancellationToken));
            case SearchSort.Oldest:
                return ByPlace(await rows.OldestAsync(last?.By, count, cancellationToken));
            default:
                var isPastRanks = last is { By: < TextMatch.Floor };
                var best = isPastRanks ? [] : await rows.BestAsync(last is null ? null : (last.By, last.Id), count, cancellationToken);
                var keys = best.ConvertAll(row => new RowKey { By = row.Rank, Id = row.Id });
                if (keys.Count < count)
                {
                    keys.AddRange(ByPlace(await rows.UnrankedAsync(isPastRanks ? last!.By : null, count - keys.Count, cancellationToken)));
                }

                return keys;
        }
    }

    private static List<RowKey> ByPlace(List<FoundRow> found) => found.ConvertAll(row => new RowKey { By = row.Place, Id = row.Id });
}
