using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NewsArticle.Data.Sqlite;

/// <summary>The file of a database, and what is done to it as a file.</summary>
internal sealed class DatabaseFile
{
    // Result codes: https://www.sqlite.org/rescode.html
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    private DatabaseFile(string path) => Path = path;

    /// <summary>Absolute.</summary>
    public string Path { get; }

    public static DatabaseFile Of(DbConnection connection) => new(System.IO.Path.GetFullPath(connection.DataSource));

    /// <summary>Takes the file for this process, creating its directory where there is none.</summary>
    public FileHold Lock()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        try
        {
            return FileHold.Take(Path);
        }
        catch (IOException failure) when (failure is not (DirectoryNotFoundException or FileNotFoundException) && File.Exists(Path + ".lock"))
        {
            throw new StorageInUseException($"Another process works on {Path}; stop it first, or set another Database:ConnectionString.", failure);
        }
    }

    /// <summary>Copies the database beside itself, with what its write-ahead log holds.</summary>
    /// <returns>The path of the copy.</returns>
    public string Copy(SqliteConnection connection, DateTimeOffset now)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{Path}.{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}.bak");
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
        return path;
    }

    /// <summary>Takes the database, with what its write-ahead log holds, out of the way.</summary>
    /// <returns>The path that it has now; null where there was none.</returns>
    public string? MoveAside(DateTimeOffset now)
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        var aside = string.Create(CultureInfo.InvariantCulture, $"{Path}.{now.UtcDateTime:yyyyMMdd'T'HHmmssfff'Z'}.replaced");
        // The log first: beside another database it would be taken for that one's.
        foreach (var suffix in new[] { "-wal", "-shm", "" })
        {
            if (File.Exists(Path + suffix))
            {
                File.Move(Path + suffix, aside + suffix);
            }
        }

        return aside;
    }

    /// <summary>One line for the operator.</summary>
    public string Explain(Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: NotADatabase } =>
            $"{Path} is not an SQLite database; move it away, or set another Database:ConnectionString.",
        SqliteException { SqliteErrorCode: Corrupt } =>
            $"{Path} is damaged; `check` tells what is, and `restore FILE` puts a backup in its place.",
        SqliteException { SqliteErrorCode: ReadOnly or CannotOpen } or UnauthorizedAccessException =>
            $"{Path} cannot be written; allow it, or set another Database:ConnectionString.",
        _ => $"{Path} cannot be used ({failure.Message.ReplaceLineEndings(" ")}); set another Database:ConnectionString.",
    };
}
