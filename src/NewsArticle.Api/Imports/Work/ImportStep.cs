using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports.Work;

/// <summary>Does the next step of a job: imports an item that is due, or looks at the job's own address, or ends the job.</summary>
internal sealed class ImportStep(NewsDbContext db, ItemImport items, SourceImport source, JobRecord record, CurrentAuthor author, TimeProvider time)
{
    /// <returns>How long to wait for the step after; null where there is none unless somebody changes the job.</returns>
    public async Task<TimeSpan?> TakeAsync(int id, CancellationToken cancellationToken)
    {
        var job = await db.Imports.SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (job is not { Status: ImportStatus.Active })
        {
            return null;
        }

        author.Author = new Author(job.By, job.Reason ?? FormattableString.Invariant($"Import {job.Id}"));
        var now = time.GetUtcNow().UtcDateTime;
        var waiting = db.ImportItems.Where(item => item.JobId == id && item.Status == ImportItemStatus.Waiting);
        var item = await waiting.Where(item => item.NextUtc <= now).OrderBy(item => item.Id).FirstOrDefaultAsync(cancellationToken);
        if (item is not null)
        {
            await items.ImportAsync(job, item, cancellationToken);
            return TimeSpan.Zero;
        }

        if (job.NextUtc <= now)
        {
            await source.ImportAsync(job, cancellationToken);
            return TimeSpan.Zero;
        }

        var next = await waiting.MinAsync(other => other.NextUtc, cancellationToken);
        if ((next ?? job.NextUtc) is { } either)
        {
            return (job.NextUtc < either ? job.NextUtc.Value : either) - now;
        }

        await record.EndAsync(job, cancellationToken);
        return null;
    }
}
