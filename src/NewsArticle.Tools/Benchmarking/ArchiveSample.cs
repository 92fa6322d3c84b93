using Microsoft.Data.Sqlite;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>What an archive holds, to ask the service for; read from the file while no service works on it.</summary>
/// <param name="Articles">The ids of all articles.</param>
/// <param name="People">Ids of people, each as often as articles drawn at random name it: the more often named, the more often asked for.</param>
/// <param name="Places">The same of places.</param>
/// <param name="Publishers">Their names.</param>
internal sealed record ArchiveSample(
    IReadOnlyList<long> Articles, IReadOnlyList<long> People, IReadOnlyList<long> Places, IReadOnlyList<string> Publishers)
{
    private const int Draws = 20_000;

    public static ArchiveSample Read(string archive, Random random)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = archive, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return new ArchiveSample(
            Query(connection, """SELECT "Id" FROM "Articles" ORDER BY "Id" """, row => row.GetInt64(0)),
            random.GetItems(Named("person"), Draws),
            random.GetItems(Named("place"), Draws),
            Query(connection, """SELECT DISTINCT "Publisher" FROM "Articles" ORDER BY 1""", row => row.GetString(0)));

        long[] Named(string type) => Query(
            connection,
            $"""
            SELECT "IdentityId" FROM "Appearances" JOIN "Identities" ON "Identities"."Id" = "IdentityId"
            WHERE "Type" = '{type}' ORDER BY "Appearances"."Id"
            """,
            row => row.GetInt64(0));
    }

    private static T[] Query<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return [.. rows];
    }
}
