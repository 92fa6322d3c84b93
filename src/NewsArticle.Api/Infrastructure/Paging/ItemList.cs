using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>
/// A list that can be paged through, counted, sampled and read to its end. A page is a few keys first, which an index has in order, and
/// then what is shown of them: so a page deep in the list costs what the first one does.
/// </summary>
internal sealed class ItemList<TItem>
{
    private const int CountedExactly = 10_000;

    /// <summary>Enough for a block to cost little more than its rows, and little enough for whole articles to fit into memory.</summary>
    private const int BlockSize = 200;

    /// <summary>To estimate, one row in so many is counted.</summary>
    private const int Thinning = 50;

    /// <summary>The keys of all rows that pass the filters, in any order.</summary>
    public required IQueryable<RowKey> Keys { get; init; }

    public required RowOrder Order { get; init; }

    /// <summary>Gives so many keys after a row, in order, where the list has a quicker way to them or an order of its own.</summary>
    public Func<RowKey?, int, CancellationToken, Task<List<RowKey>>>? WalkAsync { get; init; }

    /// <summary>Reads what is shown of rows, by id; rows that are gone are left out.</summary>
    public required Func<IReadOnlyList<int>, CancellationToken, Task<IReadOnlyDictionary<int, TItem>>> LoadAsync { get; init; }

    /// <summary>What items can show beside themselves.</summary>
    public IReadOnlyList<string> Includable { get; init; } = [];

    /// <summary>What the list can be counted by.</summary>
    public required FacetSet Facets { get; init; }

    /// <summary>The keys after a row, in order.</summary>
    /// <param name="last">The last row of the page before; null for the first page.</param>
    public Task<List<RowKey>> KeysAfterAsync(RowKey? last, int count, CancellationToken cancellationToken) =>
        WalkAsync is { } walkAsync
            ? walkAsync(last, count, cancellationToken)
            : Order.After(Keys, last).Take(count).ToListAsync(cancellationToken);

    /// <summary>What is shown of keys, in their order.</summary>
    public async Task<List<TItem>> ShowAsync(IReadOnlyList<RowKey> keys, CancellationToken cancellationToken)
    {
        var items = await LoadAsync([.. keys.Select(key => key.Id)], cancellationToken);
        return [.. keys.Where(key => items.ContainsKey(key.Id)).Select(key => items[key.Id])];
    }

    /// <summary>The list to its end, in blocks; each is read on its own, so that nothing is held open while a client takes its time.</summary>
    /// <param name="last">The last row before; null for the whole list.</param>
    public async IAsyncEnumerable<IReadOnlyList<TItem>> BlocksAsync(
        NewsDbContext db, RowKey? last, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<RowKey> keys;
        do
        {
            (keys, var items) = await db.ReadSnapshotAsync(
                async _ =>
                {
                    var next = await KeysAfterAsync(last, BlockSize, cancellationToken);
                    return (next, await ShowAsync(next, cancellationToken));
                },
                cancellationToken);
            yield return items;
            last = keys.LastOrDefault();
        }
        while (keys.Count is BlockSize);
    }

    /// <summary>Keys drawn evenly: those whose ids come first when they are shuffled by multiplication (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    public async Task<List<RowKey>> SampleAsync(int count, int seed, CancellationToken cancellationToken)
    {
        var shift = (long)seed * 40_503;
        return await Keys
            .OrderBy(key => ((key.Id + shift) * 2_654_435_761L) % 4_294_967_296L)
            .ThenBy(key => key.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    /// <summary>How many items the list has, and whether that is an estimate.</summary>
    public async Task<(long Total, bool IsEstimate)> CountAsync(CountMode mode, CancellationToken cancellationToken)
    {
        if (mode is CountMode.Exact)
        {
            return (await Keys.LongCountAsync(cancellationToken), false);
        }

        var counted = await Keys.Take(CountedExactly + 1).CountAsync(cancellationToken);
        return counted <= CountedExactly
            ? (counted, false)
            : (Math.Max(counted, await Keys.LongCountAsync(key => key.Id % Thinning == 0, cancellationToken) * Thinning), true);
    }
}
