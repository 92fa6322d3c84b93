using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Import.Storing;
using NewsArticle.Api.Imports.Fetching;
using NewsArticle.Api.Infrastructure.Hosting;
using NewsArticle.Data;
using NewsArticle.Data.Imports;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Imports.Work;

/// <summary>
/// Writes down what became of a job and its items. Each change is made to the rows as they are when its turn to write comes, for a job
/// may be paused or cancelled while a page is fetched.
/// </summary>
internal sealed class JobRecord(NewsDbContext db, ArchiveWriter writer, ArticleImporter importer, TimeProvider time)
{
    /// <summary>Something that fails for a passing reason is tried this often.</summary>
    public const int MostAttempts = 6;

    /// <summary>While others write much.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    private static readonly Backoff Retry = new(TimeSpan.FromSeconds(30), 4, TimeSpan.FromHours(1));

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Stores an article together with what <paramref name="note"/> writes down of it: a service that is killed finds both or neither.</summary>
    /// <param name="note">Takes the article's number, and whether it was there already.</param>
    /// <exception cref="ImportFault">The archive does not take the article; nothing was stored.</exception>
    public async Task StoreAsync(ImportJob job, ArticleRequest article, Action<int, bool> note, CancellationToken cancellationToken)
    {
        if (!await db.Imports.AnyAsync(current => current.Id == job.Id && current.Status == ImportStatus.Active, cancellationToken))
        {
            return;
        }

        while (!await TryStoreAsync(article, note, cancellationToken))
        {
            await Task.Delay(Breath, time, cancellationToken);
        }
    }

    /// <summary>Changes a job and what hangs on it, unless it has ended.</summary>
    public Task ChangeAsync(ImportJob job, Func<Task> change, CancellationToken cancellationToken) => writer.WriteBehindAsync(
        async () =>
        {
            await db.Entry(job).ReloadAsync(CancellationToken.None);
            if (job.Status is ImportStatus.Active or ImportStatus.Paused)
            {
                await change();
                await db.SaveChangesAsync(CancellationToken.None);
            }
        },
        cancellationToken);

    /// <summary>Writes down that an item failed, and when it is tried again.</summary>
    public Task FailAsync(ImportJob job, ImportItem item, ImportFault fault, CancellationToken cancellationToken) => ChangeAsync(
        job,
        async () =>
        {
            await db.Entry(item).ReloadAsync(CancellationToken.None);
            if (item.Status is not ImportItemStatus.Waiting)
            {
                return;
            }

            item.Attempts++;
            (item.Code, item.Detail) = (fault.Code, Words(fault));
            if (fault.IsPassing && item.Attempts < MostAttempts)
            {
                item.NextUtc = Now + WaitAfter(item.Attempts, fault);
                await RestAsync(job, fault);
            }
            else
            {
                Settle(item, ImportItemStatus.Failed);
            }
        },
        cancellationToken);

    /// <summary>Writes down that nothing more is done about an item.</summary>
    public void Settle(ImportItem item, ImportItemStatus status)
    {
        item.Status = status;
        (item.FinishedUtc, item.NextUtc, item.Entry) = (Now, null, null);
    }

    /// <summary>How long to wait after a failure, as the host asks or as is usual.</summary>
    public static TimeSpan WaitAfter(int attempts, ImportFault fault) => fault.RetryAfter ?? Retry.After(attempts);

    /// <summary>Ends a job that has nothing more to do, unless somebody was faster.</summary>
    public Task EndAsync(ImportJob job, CancellationToken cancellationToken) => ChangeAsync(
        job,
        () =>
        {
            if (job is { Status: ImportStatus.Active, NextUtc: null })
            {
                (job.Status, job.FinishedUtc) = (ImportStatus.Done, Now);
            }

            return Task.CompletedTask;
        },
        cancellationToken);

    public static string Words(ImportFault fault) => fault.Message.Length <= Lengths.Reason ? fault.Message : fault.Message[..Lengths.Reason];

    private async Task<bool> TryStoreAsync(ArticleRequest article, Action<int, bool> note, CancellationToken cancellationToken)
    {
        writer.HoldBack();
        try
        {
            var (id, isKnown) = await importer.ImportAsync(article, extract: true, cancellationToken) switch
            {
                ImportOutcome.Stored stored => (stored.Article.Id, false),
                ImportOutcome.Duplicate duplicate => (duplicate.ArticleId, true),
                ImportOutcome.Refused refused => throw ImportFault.NotAnArticle(Words(refused)),
                var outcome => throw new InvalidOperationException($"Nothing is written down of {outcome.GetType().Name}."),
            };
            await writer.CommitAsync(
                () =>
                {
                    note(id, isKnown);
                    return db.SaveChangesAsync(CancellationToken.None);
                },
                CancellationToken.None);
            return true;
        }
        catch (WriterBusyException)
        {
            return false;
        }
        finally
        {
            await writer.GiveUpAsync();
        }
    }

    /// <summary>A host that asks to be left alone is not asked for the job's other pages meanwhile.</summary>
    private async Task RestAsync(ImportJob job, ImportFault fault)
    {
        if (fault.RetryAfter is { } rest)
        {
            var end = Now + rest;
            await db.ImportItems
                .Where(other => other.JobId == job.Id && other.Status == ImportItemStatus.Waiting && other.NextUtc < end)
                .ExecuteUpdateAsync(set => set.SetProperty(other => other.NextUtc, end), CancellationToken.None);
        }
    }

    private static string Words(ImportOutcome.Refused refused) =>
        string.Join("; ", refused.Errors.Take(3).Select(error => $"{error.Key} {string.Join(", ", error.Value)}")) + ".";
}
