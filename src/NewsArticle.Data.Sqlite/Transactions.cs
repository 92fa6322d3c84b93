using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArticle.Data.Sqlite;

/// <summary>
/// Gives SQLite the snapshot isolation that it has under another name: in WAL mode a deferred transaction that only reads sees one
/// state of the database, and neither waits for a writer nor holds one up. Any other transaction takes the write lock at its start,
/// and says so where it does not get it.
/// </summary>
internal sealed class Transactions : DbTransactionInterceptor
{
    public static readonly Transactions Instance = new();

    private Transactions()
    {
    }

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result) =>
        InterceptionResult<DbTransaction>.SuppressWithResult(Begin((SqliteConnection)connection, eventData.IsolationLevel));

    public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(TransactionStarting(connection, eventData, result));

    private static SqliteTransaction Begin(SqliteConnection connection, IsolationLevel level)
    {
        if (level is IsolationLevel.Snapshot)
        {
            return connection.BeginTransaction(deferred: true);
        }

        try
        {
            return connection.BeginTransaction(level);
        }
        catch (SqliteException failure)
        {
            FailureTranslation.Throw(failure);
            throw;
        }
    }
}
