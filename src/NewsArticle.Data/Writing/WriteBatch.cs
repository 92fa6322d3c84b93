using Microsoft.EntityFrameworkCore.Storage;
using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Writing;

/// <summary>The writes that share a transaction, each in a savepoint of its own.</summary>
internal sealed class WriteBatch
{
    private const string Savepoint = "write";

    private readonly NewsDbContext _writer;
    private readonly IStorageFailures _failures;
    private readonly IDbContextTransaction _transaction;
    private readonly List<(PendingWrite Write, Exception? Failure)> _done = [];
    private Exception? _lost;

    /// <summary>Begins a transaction, which keeps every other writer out.</summary>
    public WriteBatch(NewsDbContext writer, IStorageFailures failures)
    {
        (_writer, _failures) = (writer, failures);
        _transaction = writer.Database.BeginTransaction();
    }

    public int Count => _done.Count;

    /// <summary>Why nothing of it is stored; null as long as it can be.</summary>
    public Exception? Lost => _lost;

    /// <summary>Does the work of a write; where that fails, takes back what it saved.</summary>
    public void Run(PendingWrite write)
    {
        Exception? own = null;
        try
        {
            var log = _writer.GetChangeLog();
            var logged = log?.WrittenIn(_transaction.GetDbTransaction());
            _transaction.CreateSavepoint(Savepoint);
            own = Try(write);
            if (own is not null)
            {
                _transaction.RollbackToSavepoint(Savepoint);
                log?.TakeBack(_transaction.GetDbTransaction(), logged);
            }

            _transaction.ReleaseSavepoint(Savepoint);
        }
        catch (Exception failure)
        {
            // Where the disk fails, the database may have rolled everything back: what the write met is the reason, not this.
            Lose(own ?? failure);
        }

        _done.Add((write, own));
    }

    public void Commit()
    {
        try
        {
            _transaction.Commit();
        }
        catch (Exception failure)
        {
            Lose(failure);
        }
    }

    /// <summary>Answers whoever waits: also a refusal may rest on what a neighbour wrote.</summary>
    public void Settle()
    {
        foreach (var (write, own) in _done)
        {
            write.Settle(own ?? _lost);
        }
    }

    /// <summary>Ends the transaction, if it has not ended.</summary>
    public void End() => _transaction.Dispose();

    private void Lose(Exception failure) => _lost = _failures.Translate(failure) switch
    {
        WriterBusyException or StorageFullException or StorageFailedException or StorageDamagedException => _failures.Translate(failure),
        var other => new StorageFailedException(other),
    };

    private Exception? Try(PendingWrite write)
    {
        try
        {
            using var enlistment = new Enlistment(write.Db, _writer);
            write.Run();
            return null;
        }
        catch (Exception failure)
        {
            return _failures.Translate(failure);
        }
    }
}
