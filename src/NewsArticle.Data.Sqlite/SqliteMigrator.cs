using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Data.Sqlite;

/// <summary>
/// Brings the database file up to date when the service starts, and holds the file for this process until it is disposed: one
/// process at a time works on it.
/// </summary>
public sealed partial class SqliteMigrator(
    IServiceScopeFactory scopes, ArchiveVersion version, IndexCompletion index, TimeProvider time, ILogger<SqliteMigrator> logger) : IDisposable
{
    private FileHold? _hold;

    /// <summary>Whether the process before this one was killed, or somebody changed the file since: it should be checked.</summary>
    public bool IsInDoubt => _hold?.IsInDoubt is true;

    /// <summary>Creates or migrates the database.</summary>
    /// <returns>Whether the archive is new: no article was ever stored in it.</returns>
    /// <exception cref="StorageUnavailableException">The file cannot be used; nothing was changed.</exception>
    public async Task<bool> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var file = DatabaseFile.Of(db.Database.GetDbConnection());
        try
        {
            _hold ??= file.Lock();
            return await BringUpToDateAsync(db, file, cancellationToken);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException(file.Explain(failure), failure);
        }
    }

    public void Dispose()
    {
        _hold?.Dispose();
        _hold = null;
    }

    private async Task<bool> BringUpToDateAsync(NewsDbContext db, DatabaseFile file, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        LogOpened(file.Path, connection.ServerVersion);

        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet();
        RefuseNewer(db, file, applied);
        var pending = db.Database.GetMigrations().Where(migration => !applied.Contains(migration)).ToList();
        if (pending.Count > 0)
        {
            await MigrateAsync(db, file, applied.Count > 0, cancellationToken);
            LogMigrated(pending[^1], pending.Count);
        }

        await db.Database.CloseConnectionAsync();
        version.Reach(await db.Changes.MaxAsync(change => (long?)change.Id, cancellationToken) ?? 0);
        await index.StartAsync(db, cancellationToken);
        return await IsNewAsync(db, cancellationToken);
    }

    /// <summary>A newer version may have stored what this one does not know how to keep.</summary>
    private static void RefuseNewer(NewsDbContext db, DatabaseFile file, IEnumerable<string> applied)
    {
        var newest = db.Database.GetMigrations().Last();
        if (applied.FirstOrDefault(migration => string.CompareOrdinal(migration, newest) > 0) is { } newer)
        {
            throw new StorageUnavailableException($"{file.Path} was written by a newer version ({newer}); use that version, or set another Database:ConnectionString.");
        }
    }

    private async Task MigrateAsync(NewsDbContext db, DatabaseFile file, bool holdsData, CancellationToken cancellationToken)
    {
        if (holdsData)
        {
            LogCopied(file.Copy((SqliteConnection)db.Database.GetDbConnection(), time.GetUtcNow()));
        }

        // A process killed while migrating leaves its row here, and EF would wait for it for ever; our file lock says nobody migrates.
        await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>SQLite remembers the last key of a table even after all its rows are gone.</summary>
    private static async Task<bool> IsNewAsync(NewsDbContext db, CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<int>("""SELECT COUNT(*) AS "Value" FROM "sqlite_sequence" WHERE "name" = 'Articles'""")
            .SingleAsync(cancellationToken) == 0;

    [LoggerMessage(LogLevel.Information, "Opened {DatabasePath} with SQLite {SqliteVersion}")]
    private partial void LogOpened(string databasePath, string sqliteVersion);

    [LoggerMessage(LogLevel.Information, "Copied the database to {CopyPath} before migrating it")]
    private partial void LogCopied(string copyPath);

    [LoggerMessage(LogLevel.Information, "Migrated the database to {Migration} ({MigrationCount} applied)")]
    private partial void LogMigrated(string migration, int migrationCount);
}
