using NewsArticle.Data.Keeping;
using NewsArticle.Data.Sqlite;

namespace NewsArticle.Api.Infrastructure.Database;

/// <summary>Checks the archive after the start, while it is served, where nobody can tell how it was left: damage is told of before somebody meets it.</summary>
internal sealed partial class ArchiveInspection(SqliteMigrator migrator, IArchiveKeeping keeping, ILogger<ArchiveInspection> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!migrator.IsInDoubt)
        {
            return;
        }

        try
        {
            // A check cannot be hurried; whoever stops the service does not wait for it.
            Tell(await keeping.CheckAsync(stoppingToken).WaitAsync(stoppingToken));
        }
        catch (StorageUnavailableException failure)
        {
            LogUnchecked(failure);
        }
    }

    private void Tell(CheckReport report)
    {
        foreach (var finding in report.Findings)
        {
            LogDamaged(finding);
        }

        if (report.IsSound)
        {
            LogSound(report.Articles);
        }
    }

    [LoggerMessage(LogLevel.Error, "The archive is damaged: {Finding}; restore FILE puts a backup in its place")]
    private partial void LogDamaged(string finding);

    [LoggerMessage(LogLevel.Information, "The service was not stopped in order, or the archive was changed since; it is sound, with {ArticleCount} articles")]
    private partial void LogSound(long articleCount);

    [LoggerMessage(LogLevel.Error, "The archive could not be checked")]
    private partial void LogUnchecked(Exception failure);
}
