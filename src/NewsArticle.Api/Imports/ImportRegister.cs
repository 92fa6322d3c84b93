using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Imports.Fetching;
using NewsArticle.Api.Imports.Work;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Imports;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Imports;

/// <summary>Makes, changes and ends imports.</summary>
internal sealed class ImportRegister(
    NewsDbContext db, ArchiveWriter writer, ImportWorker worker, ImportRules rules, CurrentAuthor author, IOptions<ImportOptions> options,
    IOptions<JsonOptions> json, TimeProvider time)
{
    /// <summary>An import that ended is forgotten after this time.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Makes an import, and sets somebody to work on it.</summary>
    /// <returns>The import, or why there is none; one of the two is null.</returns>
    public async Task<(ImportJob? Job, ProblemResult? Problem)> AddAsync(ImportRequest request, CancellationToken cancellationToken) =>
        Refuse(request) is { } problem
            ? (null, problem)
            : await writer.WriteAsync(() => StoreAsync(request, cancellationToken), cancellationToken, stored => Start(stored.Job));

    public Task<ActionResult<ImportResponse>> PatchAsync(int id, MergePatch<ImportPatchRequest> patch, CancellationToken cancellationToken) =>
        ChangeAsync(id, job => Apply(patch, job), cancellationToken);

    public Task<ActionResult<ImportResponse>> CancelAsync(int id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        async job =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            (job.Status, job.FinishedUtc, job.NextUtc) = (ImportStatus.Cancelled, now, null);
            await db.ImportItems.Where(item => item.JobId == id && item.Status == ImportItemStatus.Waiting).ExecuteUpdateAsync(
                set => set
                    .SetProperty(item => item.Status, ImportItemStatus.Cancelled)
                    .SetProperty(item => item.FinishedUtc, now)
                    .SetProperty(item => item.NextUtc, (DateTime?)null)
                    .SetProperty(item => item.Entry, (string?)null),
                CancellationToken.None);
            return null;
        },
        cancellationToken);

    /// <summary>How many items of each job stand where.</summary>
    public async Task<Dictionary<int, ImportCountsResponse>> CountAsync(IReadOnlyCollection<int> jobs, CancellationToken cancellationToken)
    {
        var counts = await db.ImportItems
            .Where(item => jobs.Contains(item.JobId))
            .GroupBy(item => new { item.JobId, item.Status })
            .Select(group => new { group.Key.JobId, group.Key.Status, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return jobs.ToDictionary(
            id => id, id => new ImportCountsResponse(counts.Where(count => count.JobId == id).ToDictionary(count => count.Status, count => count.Count)));
    }

    public static ProblemResult Unknown(int id) => Refusal.UnknownId("import", id, "/api/v1/imports");

    private ProblemResult? Refuse(ImportRequest request)
    {
        if (!rules.AreOn)
        {
            return Refusal.ImportsOff();
        }

        if (request.Url.Length > Lengths.Url || !Uri.TryCreate(request.Url, UriKind.Absolute, out var url) || url.AbsoluteUri.Length > Lengths.Url)
        {
            return Refusal.Unprocessable(Refusal.On("url", "must be a whole address that begins with http:// or https://"));
        }

        return rules.Refuse(url) is { } fault ? Refusal.Unprocessable(Refusal.On("url", fault.Message))
            : request.Every is { } every && !ImportInterval.TryRead(every, out _) ? Refusal.Unprocessable(Refusal.On("every", ImportInterval.Expectation))
            : null;
    }

    private async Task<(ImportJob? Job, ProblemResult? Problem)> StoreAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var open = await db.Imports
            .Where(job => job.Status == ImportStatus.Active || job.Status == ImportStatus.Paused)
            .Select(job => new { job.Id, job.Url, job.EverySeconds })
            .ToListAsync(cancellationToken);
        if (request.Every is not null && open.Find(job => job.EverySeconds is not null && job.Url == request.Url) is { } same)
        {
            return (null, Refusal.Conflict(FormattableString.Invariant($"The import {same.Id} looks at this feed already; change or cancel that one.")));
        }

        if (open.Count >= options.Value.Jobs)
        {
            return (null, Refusal.Conflict(
                FormattableString.Invariant($"There are {open.Count} open imports, and there may be no more (Imports:Jobs); wait for some to end, or cancel some.")));
        }

        var now = time.GetUtcNow().UtcDateTime;
        var end = now - Kept;
        await db.Imports.Where(job => job.FinishedUtc < end).ExecuteDeleteAsync(CancellationToken.None);
        var job = db.Imports.Add(new ImportJob
        {
            Url = request.Url,
            EverySeconds = request.Every is { } every && ImportInterval.TryRead(every, out var seconds) ? seconds : null,
            By = author.Author?.By,
            Reason = author.Author?.Reason,
            CreatedUtc = now,
            NextUtc = now,
        }).Entity;
        await db.SaveChangesAsync(CancellationToken.None);
        return (job, null);
    }

    /// <summary>Changes a job that has not ended.</summary>
    /// <param name="change">Says why it cannot be changed so; null where it was.</param>
    private async Task<ActionResult<ImportResponse>> ChangeAsync(int id, Func<ImportJob, Task<ProblemResult?>> change, CancellationToken cancellationToken)
    {
        ImportJob? job = null;
        return await writer.WriteAsync<ActionResult<ImportResponse>>(
            async () =>
            {
                job = await db.Imports.SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
                if (job is null)
                {
                    return Unknown(id);
                }

                if (job.Status is not (ImportStatus.Active or ImportStatus.Paused))
                {
                    return Refusal.Conflict($"The import has ended: it is {WireName.Of(job.Status)}. Make a new one.");
                }

                if (await change(job) is { } problem)
                {
                    return problem;
                }

                await db.SaveChangesAsync(CancellationToken.None);
                return new ImportResponse(job, (await CountAsync([id], CancellationToken.None))[id]);
            },
            cancellationToken,
            _ => Start(job));
    }

    private Task<ProblemResult?> Apply(MergePatch<ImportPatchRequest> patch, ImportJob job)
    {
        var current = new ImportPatchRequest
        {
            IsPaused = job.Status is ImportStatus.Paused,
            Every = job.EverySeconds is { } before ? ImportInterval.Write(before) : null,
        };
        var wanted = patch.ApplyTo(current, json.Value.JsonSerializerOptions);
        var seconds = 0;
        if (wanted.Every is not null && !ImportInterval.TryRead(wanted.Every, out seconds))
        {
            return Task.FromResult<ProblemResult?>(Refusal.Unprocessable(Refusal.On("every", ImportInterval.Expectation)));
        }

        if (wanted.Every is not null && job.Kind is ImportKind.Article)
        {
            return Task.FromResult<ProblemResult?>(Refusal.Unprocessable(Refusal.On("every", "must be absent: there is an article at the address, and no feed")));
        }

        job.Status = wanted.IsPaused ? ImportStatus.Paused : ImportStatus.Active;
        if (job.EverySeconds != (wanted.Every is null ? null : seconds) && job.ReadUtc is { } read)
        {
            job.NextUtc = wanted.Every is null ? null : read + TimeSpan.FromSeconds(seconds);
        }

        job.EverySeconds = wanted.Every is null ? null : seconds;
        return Task.FromResult<ProblemResult?>(null);
    }

    /// <summary>Sets somebody to work on a job that is new, and lets who works on it see what was changed.</summary>
    private void Start(ImportJob? job)
    {
        if (job is not null && rules.AreOn)
        {
            worker.Start(job.Id);
        }
    }
}
