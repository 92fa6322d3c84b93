using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Search;

/// <summary>A row that a query holds for.</summary>
internal sealed record HitRow
{
    public required int Id { get; init; }

    /// <summary>When its article was published, in ticks; 0 where unknown.</summary>
    public required long PublishedTicks { get; init; }
}

/// <summary>The hits of one kind, a page at a time. The page starts after a key, so a page deep in the list costs what the first one does.</summary>
/// <param name="kind">Which hits.</param>
/// <param name="rows">All of them.</param>
/// <param name="ranks">How well they match; null where none has a rank.</param>
internal sealed class HitSource(SearchHitKind kind, IQueryable<HitRow> rows, IQueryable<TextMatch>? ranks)
{
    /// <summary>The keys after a key, in order.</summary>
    public async Task<List<HitKey>> AfterAsync(HitKey? last, SearchSort sort, int count, CancellationToken cancellationToken)
    {
        if (sort is not SearchSort.Relevance || ranks is null)
        {
            // After a ranked hit of the other kind come all of these.
            return await ByTimeAsync(rows, last is { By: < TextMatch.Floor } ? last : null, sort, count, cancellationToken);
        }

        var keys = last is { By: < TextMatch.Floor } ? [] : await ByRankAsync(ranks, last, count, cancellationToken);
        if (keys.Count < count)
        {
            var ranked = ranks.Select(match => match.Id);
            var unranked = rows.Where(row => !ranked.Contains(row.Id));
            keys.AddRange(await ByTimeAsync(unranked, last is { By: < TextMatch.Floor } ? last : null, sort, count - keys.Count, cancellationToken));
        }

        return keys;
    }

    private async Task<List<HitKey>> ByRankAsync(IQueryable<TextMatch> matches, HitKey? last, int count, CancellationToken cancellationToken)
    {
        var ranked = rows.Join(matches, row => row.Id, match => match.Id, (row, match) => new { row.Id, match.Rank });
        if (last is { } key)
        {
            var (by, below) = (key.By, Below(key));
            ranked = ranked.Where(hit => hit.Rank < by || (hit.Rank == by && hit.Id < below));
        }

        return await ranked
            .OrderByDescending(hit => hit.Rank).ThenByDescending(hit => hit.Id)
            .Take(count)
            .Select(hit => new HitKey(hit.Rank, kind, hit.Id))
            .ToListAsync(cancellationToken);
    }

    private async Task<List<HitKey>> ByTimeAsync(
        IQueryable<HitRow> hits, HitKey? last, SearchSort sort, int count, CancellationToken cancellationToken)
    {
        hits = last is { } key ? (sort is SearchSort.Oldest ? Later(hits, key) : Earlier(hits, key)) : hits;
        var ordered = sort is SearchSort.Oldest
            ? hits.OrderBy(hit => hit.PublishedTicks).ThenBy(hit => hit.Id)
            : hits.OrderByDescending(hit => hit.PublishedTicks).ThenByDescending(hit => hit.Id);
        var found = await ordered.Take(count).ToListAsync(cancellationToken);
        return [.. found.Select(hit => new HitKey(hit.PublishedTicks, kind, hit.Id))];
    }

    /// <summary>The first comparison alone is what an index can start from.</summary>
    private IQueryable<HitRow> Earlier(IQueryable<HitRow> hits, HitKey key)
    {
        var (by, below) = (key.By, Below(key));
        return hits.Where(hit => hit.PublishedTicks <= by && (hit.PublishedTicks < by || hit.Id < below));
    }

    private IQueryable<HitRow> Later(IQueryable<HitRow> hits, HitKey key)
    {
        var (by, above) = (key.By, Above(key));
        return hits.Where(hit => hit.PublishedTicks >= by && (hit.PublishedTicks > by || hit.Id > above));
    }

    /// <summary>Of the hits of this kind that stand level with a key, those with lower ids come after it.</summary>
    private int Below(HitKey key) => kind > key.Kind ? int.MaxValue : kind < key.Kind ? 0 : key.Id;

    private int Above(HitKey key) => kind > key.Kind ? 0 : kind < key.Kind ? int.MaxValue : key.Id;
}
