namespace NewsArticle.Api.Search;

/// <summary>Where a hit stands in its order: by the rank or the time, then articles before quotes, then by the id.</summary>
/// <param name="By">The rank, or the time of publication in ticks, 0 where unknown; every rank is greater than any time.</param>
internal readonly record struct HitKey(long By, SearchHitKind Kind, int Id)
{
    /// <summary>Orders keys as a search shows them.</summary>
    public static Comparer<HitKey> In(SearchSort sort) => Comparer<HitKey>.Create((one, other) =>
    {
        var direction = sort is SearchSort.Oldest ? 1 : -1;
        var (by, kind) = (direction * one.By.CompareTo(other.By), one.Kind.CompareTo(other.Kind));
        return (by, kind) switch
        {
            (not 0, _) => by,
            (_, not 0) => kind,
            _ => direction * one.Id.CompareTo(other.Id),
        };
    });
}
