using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using NewsArticle.Data.Records;

namespace NewsArticle.Data.Sqlite.Records;

/// <summary>Reads records by a prepared statement on connections that are kept open; a read of one row does not wait, so that it is not asynchronous.</summary>
internal sealed class SqliteArticleRecords(string connectionString) : IArticleRecords, IDisposable
{
    private readonly string _connectionString = new SqliteConnectionStringBuilder(connectionString)
    {
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ToString();

    private readonly ConcurrentBag<SqliteCommand> _idle = [];

    public ArticleRecord? Find(int articleId)
    {
        var command = _idle.TryTake(out var kept) ? kept : Open();
        command.Parameters[0].Value = articleId;
        ArticleRecord? record = null;
        using (var reader = command.ExecuteReader())
        {
            if (reader.Read())
            {
                record = new ArticleRecord { ArticleId = articleId, Tag = reader.GetString(0), Body = reader.GetFieldValue<byte[]>(1), UpdatedUtc = reader.GetDateTime(2) };
            }
        }

        // After a failure the command is not kept: the next one starts with a new connection.
        _idle.Add(command);
        return record;
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var command))
        {
            command.Connection!.Dispose();
            command.Dispose();
        }
    }

    private SqliteCommand Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = ConnectionSetUp.SmallCache;
        command.ExecuteNonQuery();
        command.CommandText = """SELECT "Tag", "Body", "UpdatedUtc" FROM "ArticleRecords" WHERE "ArticleId" = $id""";
        command.Parameters.Add("$id", SqliteType.Integer);
        command.Prepare();
        return command;
    }
}
