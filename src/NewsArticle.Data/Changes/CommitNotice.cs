using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArticle.Data.Changes;

/// <summary>Tells the change log of every commit, whoever began the transaction. Each provider adds it to its contexts.</summary>
public sealed class CommitNotice : DbTransactionInterceptor
{
    public static readonly CommitNotice Instance = new();

    private CommitNotice()
    {
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        // Migrations commit too, where there may be no service at all.
        (eventData.Context as NewsDbContext)?.GetChangeLog()?.Committed(transaction);
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionCommitted(transaction, eventData);
        return Task.CompletedTask;
    }
}
