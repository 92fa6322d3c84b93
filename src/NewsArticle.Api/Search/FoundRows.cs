using Microsoft.EntityFrameworkCore;

namespace NewsArticle.Api.Search;

/// <summary>
/// What a query finds of one kind, a page at a time. Pages start after a place or a rank, so one deep in the list costs what the
/// first one does.
/// </summary>
/// <param name="matched">What is found through the index that ranks; null where that is nothing.</param>
/// <param name="all">Everything that is found.</param>
internal sealed class FoundRows(IQueryable<FoundRow>? matched, IQueryable<FoundRow> all)
{
    /// <summary>How many matches are ranked, the newest ones: to rank is to read all that each match has of the words.</summary>
    public const int Ranked = 2000;

    /// <summary>Those of a time, to which the index goes at once.</summary>
    /// <param name="first">The first place that is wanted.</param>
    /// <param name="end">The first one after it that is not.</param>
    public FoundRows Within(long first, long end) => new(
        matched?.Where(row => row.Place >= first && row.Place < end), all.Where(row => row.Place >= first && row.Place < end));

    /// <summary>The last first.</summary>
    /// <param name="below">Only those before this place.</param>
    public Task<List<FoundRow>> NewestAsync(long? below, int count, CancellationToken cancellationToken) =>
        NewestAsync(all, below, count, cancellationToken);

    /// <summary>The first first.</summary>
    /// <param name="above">Only those after this place.</param>
    public Task<List<FoundRow>> OldestAsync(long? above, int count, CancellationToken cancellationToken)
    {
        var rows = above is { } place ? all.Where(row => row.Place > place) : all;
        return WithoutRanks(rows.OrderBy(row => row.Place).Take(count)).ToListAsync(cancellationToken);
    }

    /// <summary>Those that have a rank, the best first; of the same rank, that with the greatest id.</summary>
    /// <param name="last">Only those after this rank and id.</param>
    public async Task<List<FoundRow>> BestAsync((long Rank, int Id)? last, int count, CancellationToken cancellationToken)
    {
        if (matched is null)
        {
            return [];
        }

        var rows = matched.OrderByDescending(row => row.Place).Take(Ranked);
        if (last is { } after)
        {
            rows = rows.Where(row => row.Rank < after.Rank || (row.Rank == after.Rank && row.Id < after.Id));
        }

        return await rows.OrderByDescending(row => row.Rank).ThenByDescending(row => row.Id).Take(count).ToListAsync(cancellationToken);
    }

    /// <summary>Those that have no rank, the last first.</summary>
    /// <param name="below">Only those before this place.</param>
    public Task<List<FoundRow>> UnrankedAsync(long? below, int count, CancellationToken cancellationToken)
    {
        var rows = all;
        if (matched is not null)
        {
            var ranked = matched.OrderByDescending(row => row.Place).Take(Ranked).Select(row => row.Id);
            rows = all.Where(row => !ranked.Contains(row.Id));
        }

        return NewestAsync(rows, below, count, cancellationToken);
    }

    // To order by the place alone is what the full-text index can do by itself, stopping at the last row that is wanted.
    private static Task<List<FoundRow>> NewestAsync(IQueryable<FoundRow> rows, long? below, int count, CancellationToken cancellationToken)
    {
        rows = below is { } place ? rows.Where(row => row.Place < place) : rows;
        return WithoutRanks(rows.OrderByDescending(row => row.Place).Take(count)).ToListAsync(cancellationToken);
    }

    private static IQueryable<FoundRow> WithoutRanks(IQueryable<FoundRow> rows) =>
        rows.Select(row => new FoundRow { Id = row.Id, Place = row.Place, Rank = 0 });
}
