using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Database;
using NewsArticle.Data;

namespace NewsArticle.Api.Changes;

/// <summary>Reads the change log in stretches; each is read from one state of the archive, with a context that is let go at once.</summary>
public sealed class ChangeFeed(IServiceScopeFactory scopes)
{
    /// <summary>Reads the changes after a sequence number.</summary>
    /// <param name="filter">Which of them.</param>
    /// <param name="after">The number; 0 for all.</param>
    /// <param name="limit">How many at most.</param>
    public async Task<ChangePage> ReadAsync(ChangeFilter filter, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);

        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NewsDbContext>().ReadSnapshotAsync(
            db => ReadAsync(db, filter, after, limit, cancellationToken), cancellationToken);
    }

    /// <summary>The greatest sequence number there is; 0 before the first change.</summary>
    public async Task<long> EndAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await EndAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), cancellationToken);
    }

    private static async Task<long> EndAsync(NewsDbContext db, CancellationToken cancellationToken) =>
        await db.Changes.MaxAsync(change => (long?)change.Id, cancellationToken) ?? 0;

    private static async Task<ChangePage> ReadAsync(
        NewsDbContext db, ChangeFilter filter, long after, int limit, CancellationToken cancellationToken)
    {
        // The numbers rise in the order of the commits: what is in this state up to here will never have another before it.
        var end = await EndAsync(db, cancellationToken);
        var found = await filter.Apply(db.Changes.AsNoTracking())
            .Where(change => change.Id > after)
            .OrderBy(change => change.Id)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);

        var shown = found.Take(limit).ToList();
        var links = await ChangeLinks.ReadAsync(db, shown, cancellationToken);
        var hasMore = found.Count > limit;
        return new ChangePage(
            [.. shown.Select(change => ChangeResponse.From(change, links.Of(change)))],
            hasMore ? shown[^1].Id : Math.Max(after, end),
            hasMore,
            after > end,
            end);
    }
}
