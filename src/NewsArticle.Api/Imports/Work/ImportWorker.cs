using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Imports.Fetching;
using NewsArticle.Api.Infrastructure.Hosting;
using NewsArticle.Data;
using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports.Work;

/// <summary>Keeps one worker at each job, so that its items are imported one after the other.</summary>
internal sealed class ImportWorker(IServiceScopeFactory scopes, ImportRules rules, TimeProvider time, ILogger<ImportWorker> logger)
    : StepwiseWork("import", scopes, time, logger)
{
    /// <summary>Jobs that were made while imports were on wait until they are on again.</summary>
    protected override async Task<List<int>> FindAsync(NewsDbContext db, CancellationToken cancellationToken) => rules.AreOn
        ? await db.Imports.Where(job => job.Status == ImportStatus.Active).Select(job => job.Id).ToListAsync(cancellationToken)
        : [];

    protected override async Task<Func<CancellationToken, Task>?> StepAsync(IServiceProvider services, int id, CancellationToken cancellationToken) =>
        await services.GetRequiredService<ImportStep>().TakeAsync(id, cancellationToken) is { } wait ? For(wait) : null;
}
