using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Data.Changes;

/// <summary>Writes the change log, and what hangs on it, within the transaction of a save.</summary>
internal sealed class ChangeLog(
    ArchiveVersion version, CurrentAuthor author, TimeProvider time, IEnumerable<IArchiveIndex> indexes)
{
    /// <summary>The last sequence number written in each transaction that is not committed yet.</summary>
    private readonly ConditionalWeakTable<DbTransaction, StrongBox<long>> _written = [];

    /// <summary>Writes the facts of a save whose rows are written.</summary>
    /// <param name="save">Saves what is added to the context, without looking for facts again.</param>
    public async Task WriteAsync(
        NewsDbContext db, IReadOnlyList<Fact> facts, Func<CancellationToken, Task<int>> save, CancellationToken cancellationToken)
    {
        var changes = facts.Select(ToChange).ToList();
        db.Changes.AddRange(changes);
        await save(cancellationToken);
        foreach (var change in changes)
        {
            db.Entry(change).State = EntityState.Detached;
        }

        await FirstRevisions.WriteAsync(db, facts, author.Author, cancellationToken);
        foreach (var index in indexes)
        {
            await index.WriteAsync(db, facts, cancellationToken);
        }

        var last = changes.Max(change => change.Id);
        _written.AddOrUpdate(db.Database.CurrentTransaction!.GetDbTransaction(), new StrongBox<long>(last));
    }

    /// <summary>Lets the version rise where the transaction wrote to the log.</summary>
    public void Committed(DbTransaction transaction)
    {
        if (_written.TryGetValue(transaction, out var last))
        {
            version.Reach(last.Value);
        }
    }

    /// <summary>The last sequence number that a transaction has written so far; null where it has written none.</summary>
    public long? WrittenIn(DbTransaction transaction) => _written.TryGetValue(transaction, out var last) ? last.Value : null;

    /// <summary>Forgets what a transaction wrote after an earlier point of it, because it was rolled back to that.</summary>
    /// <param name="last">What <see cref="WrittenIn"/> said then.</param>
    public void TakeBack(DbTransaction transaction, long? last)
    {
        _written.Remove(transaction);
        if (last is { } sequence)
        {
            _written.Add(transaction, new StrongBox<long>(sequence));
        }
    }

    private Change ToChange(Fact fact) => new()
    {
        Kind = fact.Kind,
        Resource = fact.Resource,
        ResourceId = fact.ResourceId,
        ArticleId = fact.ArticleId,
        MergedIntoId = fact.MergedIntoId,
        By = author.Author?.By,
        Reason = author.Author?.Reason,
        AtUtc = time.GetUtcNow().UtcDateTime,
    };
}
