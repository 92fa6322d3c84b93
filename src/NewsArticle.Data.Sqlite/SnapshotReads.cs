using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArticle.Data.Sqlite;

/// <summary>
/// Gives SQLite the snapshot isolation that it has under another name: in WAL mode a deferred transaction that only reads sees one
/// state of the database, and neither waits for a writer nor holds one up. Any other transaction takes the write lock at its start.
/// </summary>
internal sealed class SnapshotReads : DbTransactionInterceptor
{
    public static readonly SnapshotReads Instance = new();

    private SnapshotReads()
    {
    }

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result) =>
        eventData.IsolationLevel is IsolationLevel.Snapshot
            ? InterceptionResult<DbTransaction>.SuppressWithResult(((SqliteConnection)connection).BeginTransaction(deferred: true))
            : result;

    public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(TransactionStarting(connection, eventData, result));
}
