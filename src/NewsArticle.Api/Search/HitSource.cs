using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Search;

/// <summary>The hits of one kind among those of both.</summary>
/// <param name="kind">Which hits.</param>
/// <param name="rows">All of them.</param>
internal sealed class HitSource(SearchHitKind kind, FoundRows rows)
{
    /// <summary>The keys after a key, in order.</summary>
    public async Task<List<HitKey>> AfterAsync(HitKey? last, SearchSort sort, int count, CancellationToken cancellationToken)
    {
        // After a ranked hit of the other kind come all that have no rank.
        HitKey? byTime = last is { By: < TextMatch.Floor } ? last : null;
        if (sort is not SearchSort.Relevance)
        {
            return ByTime(sort is SearchSort.Oldest
                ? await rows.OldestAsync(byTime is { } above ? PlaceOf(above, Above(above)) : null, count, cancellationToken)
                : await rows.NewestAsync(byTime is { } below ? PlaceOf(below, Below(below)) : null, count, cancellationToken));
        }

        var best = byTime is not null ? [] : await rows.BestAsync(last is { } after ? (after.By, Below(after)) : null, count, cancellationToken);
        var keys = best.ConvertAll(row => new HitKey(row.Rank, kind, row.Id));
        if (keys.Count < count)
        {
            keys.AddRange(ByTime(await rows.UnrankedAsync(byTime is { } below ? PlaceOf(below, Below(below)) : null, count - keys.Count, cancellationToken)));
        }

        return keys;
    }

    private List<HitKey> ByTime(List<FoundRow> found) => found.ConvertAll(row => new HitKey(TimePlace.SecondOf(row.Place), kind, row.Id));

    private static long PlaceOf(HitKey key, long id) => (key.By * TimePlace.Second) + id;

    /// <summary>Of the hits of this kind that stand level with a key, those with lower ids come after it.</summary>
    private int Below(HitKey key) => kind > key.Kind ? (int)TimePlace.Second : kind < key.Kind ? 0 : key.Id;

    /// <summary>Where the oldest come first, those with greater ids.</summary>
    private int Above(HitKey key) => kind > key.Kind ? 0 : kind < key.Kind ? (int)TimePlace.Second : key.Id;
}
