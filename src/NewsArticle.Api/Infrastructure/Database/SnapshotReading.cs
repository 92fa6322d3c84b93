using System.Data;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Database;

/// <summary>Reads with several queries as if they were one.</summary>
internal static class SnapshotReading
{
    /// <summary>Lets all queries of a reading see the same state of the archive, whatever is written meanwhile.</summary>
    public static async Task<T> ReadSnapshotAsync<T>(
        this NewsDbContext db, Func<NewsDbContext, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken);
        return await read(db);
    }
}
