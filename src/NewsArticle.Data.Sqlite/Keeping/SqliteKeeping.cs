using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Keeping;

namespace NewsArticle.Data.Sqlite.Keeping;

/// <summary>Keeps an archive in one SQLite file. It only ever reads the file that a service works on, so that it can do so from another process.</summary>
internal sealed class SqliteKeeping(DbContextOptions<NewsDbContext> options, TimeProvider time) : IArchiveKeeping
{
    public string BackupDirectory => Path.Combine(Path.GetDirectoryName(Archive().Path)!, "backups");

    public string InboxDirectory => Archive().Path + ".inbox";

    public Task<CheckReport> CheckAsync(CancellationToken cancellationToken) => OnThread(Archive(), file => Check(file.Path, cancellationToken), cancellationToken);

    public Task<CheckReport> BackUpAsync(string path, CancellationToken cancellationToken) => OnThread(
        Archive(),
        archive =>
        {
            var target = Path.GetFullPath(path);
            if (File.Exists(target))
            {
                throw new StorageUnavailableException($"{target} is there already; choose a name that is not.");
            }

            using var copy = new PartialFile(target);
            Copy(archive.Path, copy.Path);
            var report = Check(copy.Path, cancellationToken);
            if (report.IsSound)
            {
                copy.Complete();
            }

            return report;
        },
        cancellationToken);

    public Task<string?> RestoreAsync(string path, CancellationToken cancellationToken) => OnThread(
        Archive(),
        archive =>
        {
            var backup = Path.GetFullPath(path);
            using var held = archive.Lock();
            Refuse(backup, cancellationToken);
            using var copy = new PartialFile(archive.Path);
            Copy(backup, copy.Path);
            var aside = archive.MoveAside(time.GetUtcNow());
            copy.Complete();
            return aside;
        },
        cancellationToken);

    /// <summary>Throws what speaks against restoring a file.</summary>
    private void Refuse(string backup, CancellationToken cancellationToken)
    {
        if (!File.Exists(backup))
        {
            throw new StorageUnavailableException($"There is no file {backup}.");
        }

        using var db = new NewsDbContext(options);
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = Applied(backup);
        if (!applied.Contains(known.First()))
        {
            throw new StorageUnavailableException($"{backup} is no archive of this service; nothing was changed.");
        }

        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
        {
            throw new StorageUnavailableException($"{backup} was written by a newer version ({newer}); use that version. Nothing was changed.");
        }

        if (Check(backup, cancellationToken) is { IsSound: false } report)
        {
            throw new StorageUnavailableException($"{backup} is damaged ({report.Findings[0].ReplaceLineEndings(" ")}); nothing was changed.");
        }
    }

    private static List<string> Applied(string path)
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'""";
        if (command.ExecuteScalar() is not 1L)
        {
            return [];
        }

        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" """;
        using var reader = command.ExecuteReader();
        var applied = new List<string>();
        while (reader.Read())
        {
            applied.Add(reader.GetString(0));
        }

        return applied;
    }

    private static CheckReport Check(string path, CancellationToken cancellationToken)
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        return ArchiveCheck.Run(connection, cancellationToken);
    }

    /// <summary>Copies what one read transaction sees, with what the write-ahead log holds, into one file.</summary>
    private static void Copy(string from, string to)
    {
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
        using var command = target.CreateCommand();
        // Without a log of its own it is complete as one file.
        command.CommandText = "PRAGMA journal_mode = DELETE";
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private DatabaseFile Archive()
    {
        using var db = new NewsDbContext(options);
        return DatabaseFile.Of(db.Database.GetDbConnection());
    }

    /// <summary>SQLite has nothing to wait for: the work would hold a thread of whoever asks.</summary>
    private static Task<T> OnThread<T>(DatabaseFile file, Func<DatabaseFile, T> work, CancellationToken cancellationToken) => Task.Factory.StartNew(
        () =>
        {
            try
            {
                return work(file);
            }
            catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
            {
                throw new StorageUnavailableException($"It cannot be done ({failure.Message.ReplaceLineEndings(" ")}); nothing was changed.", failure);
            }
        },
        cancellationToken,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);
}
