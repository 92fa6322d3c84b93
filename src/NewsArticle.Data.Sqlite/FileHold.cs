using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace NewsArticle.Data.Sqlite;

/// <summary>
/// Holds a database file for this process until it is disposed, and then notes in the lock file how the database was left. Who was
/// killed notes nothing, and who changed the file meanwhile changes its size or its time: both are told from a file that is as it was.
/// </summary>
/// <remarks>The operating system lets go of the lock when the process ends, however it ends.</remarks>
internal sealed class FileHold : IDisposable
{
    private readonly FileStream _lock;
    private readonly string _database;

    private FileHold(FileStream @lock, string database) => (_lock, _database) = (@lock, database);

    /// <summary>Whether the file may not be what its last holder meant to leave. Where none is known, nothing speaks against it.</summary>
    public bool IsInDoubt { get; private init; }

    /// <summary>Takes the file.</summary>
    /// <exception cref="IOException">Another process has it.</exception>
    public static FileHold Take(string database)
    {
        var path = database + ".lock";
        var hadHolder = File.Exists(path);
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var isAsLeft = reader.ReadToEnd() == StateOf(database);
        stream.SetLength(0);
        return new FileHold(stream, database) { IsInDoubt = hadHolder && !isAsLeft };
    }

    public void Dispose()
    {
        // The last connection that closes folds the write-ahead log into the file.
        SqliteConnection.ClearAllPools();
        if (StateOf(_database) is { } state)
        {
            _lock.Write(Encoding.ASCII.GetBytes(state));
        }

        _lock.Dispose();
    }

    /// <summary>Null where there is no complete file.</summary>
    private static string? StateOf(string database)
    {
        var file = new FileInfo(database);
        return file.Exists && !File.Exists(database + "-wal")
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}")
            : null;
    }
}
