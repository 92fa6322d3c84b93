using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Imports.Feeds;
using NewsArticle.Api.Imports.Fetching;
using NewsArticle.Data;
using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports.Work;

/// <summary>Looks at the address that a job was made for: imports the article there, or takes note of the entries of a feed.</summary>
internal sealed class SourceImport(NewsDbContext db, PageFetcher pages, ItemImport items, JobRecord record)
{
    /// <summary>Items are forgotten this long after they left the feed.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task ImportAsync(ImportJob job, CancellationToken cancellationToken)
    {
        try
        {
            if (job.EverySeconds is null && await items.FindAsync(job.Url, cancellationToken) is { } known)
            {
                await record.ChangeAsync(job, () => Task.FromResult(NoteArticle(job, known, isKnown: true)), cancellationToken);
                return;
            }

            var page = await pages.FetchAsync(job, cancellationToken);
            if (page is null)
            {
                await record.ChangeAsync(job, () => Task.FromResult(NoteReading(job)), cancellationToken);
            }
            else if (FeedReader.TryRead(page) is { } feed)
            {
                await record.ChangeAsync(job, () => TakeAsync(job, feed, page), cancellationToken);
            }
            else if (job.EverySeconds is not null)
            {
                throw ImportFault.NotAFeed();
            }
            else
            {
                await record.StoreAsync(job, PageArticle.Read(page, entry: null), (id, isKnown) => NoteArticle(job, id, isKnown), cancellationToken);
            }
        }
        catch (ImportFault fault)
        {
            await record.ChangeAsync(job, () => Task.FromResult(NoteFault(job, fault)), cancellationToken);
        }
    }

    private ImportJob NoteArticle(ImportJob job, int articleId, bool isKnown)
    {
        NoteReading(job).Kind = ImportKind.Article;
        var item = new ImportItem { JobId = job.Id, Key = UrlKey.Of(job.Url)!, Url = job.Url, Attempts = 1, ArticleId = articleId };
        record.Settle(item, isKnown ? ImportItemStatus.AlreadyThere : ImportItemStatus.Stored);
        db.ImportItems.Add(item);
        return job;
    }

    /// <summary>Takes note of the entries that are new, the oldest first, so that the change log tells of them in their order.</summary>
    private async Task TakeAsync(ImportJob job, Feed feed, WebPage page)
    {
        NoteReading(job).Kind = ImportKind.Feed;
        (job.Tag, job.LastModified) = (page.Tag, page.LastModified);
        var entries = feed.Entries
            .Select(entry => (Key: KeyOf(entry), Entry: entry))
            .Where(entry => entry.Key is not null)
            .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
            .ToList();
        var keys = entries.ConvertAll(entry => entry.Key!);
        var known = await db.ImportItems.Where(item => item.JobId == job.Id && keys.Contains(item.Key)).Select(item => item.Key).ToListAsync();
        db.ImportItems.AddRange(entries.ExceptBy(known, entry => entry.Key!).Reverse().Select(entry => new ImportItem
        {
            JobId = job.Id,
            Key = entry.Key!,
            Url = entry.Entry.Url?.AbsoluteUri,
            NextUtc = record.Now,
            Entry = JsonSerializer.Serialize(entry.Entry),
        }));

        var end = record.Now - Kept;
        await db.ImportItems.Where(item => item.JobId == job.Id && item.FinishedUtc < end && !keys.Contains(item.Key)).ExecuteDeleteAsync();
    }

    private ImportJob NoteReading(ImportJob job)
    {
        (job.Attempts, job.Code, job.Detail) = (0, null, null);
        job.ReadUtc = record.Now;
        job.NextUtc = job.EverySeconds is { } every ? record.Now + TimeSpan.FromSeconds(every) : null;
        return job;
    }

    /// <summary>A feed that could once be read is looked at again whatever comes, unless it is gone for good.</summary>
    private ImportJob NoteFault(ImportJob job, ImportFault fault)
    {
        job.Attempts++;
        (job.Code, job.Detail) = (fault.Code, JobRecord.Words(fault));
        var isGone = fault.Code == $"http-{(int)HttpStatusCode.Gone}";
        if (fault.IsPassing && job.Attempts < JobRecord.MostAttempts)
        {
            job.NextUtc = record.Now + JobRecord.WaitAfter(job.Attempts, fault);
        }
        else if (job is { EverySeconds: { } every, ReadUtc: not null } && !isGone)
        {
            var wait = TimeSpan.FromSeconds(every);
            job.NextUtc = record.Now + (fault.RetryAfter > wait ? fault.RetryAfter.Value : wait);
        }
        else
        {
            job.NextUtc = null;
            if (job.Status is ImportStatus.Active)
            {
                (job.Status, job.FinishedUtc) = (ImportStatus.Failed, record.Now);
            }
        }

        return job;
    }

    private static string? KeyOf(FeedEntry entry) => entry.Url is { } url ? UrlKey.Of(url.AbsoluteUri)
        : entry.Id is { Length: <= Lengths.Url } id ? id
        : null;
}
