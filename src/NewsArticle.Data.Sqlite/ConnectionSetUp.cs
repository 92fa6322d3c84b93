using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace NewsArticle.Data.Sqlite;

/// <summary>Sets up every opened connection: SQLite keeps these settings and functions per connection, not in the file.</summary>
internal sealed class ConnectionSetUp : DbConnectionInterceptor
{
    /// <summary>SQL function (text): see <see cref="NameKey.Of"/>.</summary>
    public const string NameKeyFunction = "name_key";

    /// <summary>There is a connection for each request at work, each with pages of its own; the operating system keeps the file for all of them.</summary>
    public const string SmallCache = "PRAGMA cache_size = -512;";

    public static readonly ConnectionSetUp Instance = new();

    private static readonly ConditionalWeakTable<sqlite3, sqlite3> SetUp = [];

    private ConnectionSetUp()
    {
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    /// <summary>Registers the SQL functions that our triggers and migrations call.</summary>
    public static void AddFunctions(SqliteConnection connection)
    {
        connection.CreateFunction<string?, int, int, string?>(EvidenceTriggers.SliceFunction, Slice, isDeterministic: true);
        connection.CreateFunction<string?, string?>(NameKeyFunction, name => name is null ? null : NameKey.Of(name), isDeterministic: true);
    }

    private static void Apply(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        AddFunctions(sqlite);

        // Functions go when a connection returns to the pool; what is set by PRAGMA stays.
        if (!SetUp.TryAdd(sqlite.Handle!, sqlite.Handle!))
        {
            return;
        }

        using var command = sqlite.CreateCommand();
        // FULL, because in WAL mode NORMAL can lose the last acknowledged commits when the power fails. The log is cut after a long
        // reader has let it grow.
        command.CommandText = $"PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216; {SmallCache}";
        command.ExecuteNonQuery();
        Check(command);
    }

    /// <summary>A pragma that cannot be set says nothing: without these, acknowledged writes could be lost, or rows be left without their article.</summary>
    private static void Check(SqliteCommand command)
    {
        command.CommandText = """
            SELECT "foreign_keys", "synchronous", "journal_mode" FROM pragma_foreign_keys, pragma_synchronous, pragma_journal_mode
            """;
        using var reader = command.ExecuteReader();
        reader.Read();
        if ((reader.GetInt32(0), reader.GetInt32(1), reader.GetString(2)) is not (1, 2, "wal") and var found)
        {
            throw new InvalidOperationException($"The database does not keep what it is told: foreign_keys, synchronous, journal_mode are {found}.");
        }
    }

    /// <summary>The UTF-16 units from <paramref name="start"/> to <paramref name="end"/>, or null where the text is shorter.</summary>
    private static string? Slice(string? text, int start, int end) =>
        text is not null && 0 <= start && start <= end && end <= text.Length ? text[start..end] : null;
}
