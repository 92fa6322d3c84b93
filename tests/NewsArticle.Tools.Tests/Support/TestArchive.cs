using System.Text;
using Microsoft.Data.Sqlite;
using NewsArticle.Tools.Generating;

namespace NewsArticle.Tools.Tests.Support;

/// <summary>A generated archive, read past the service.</summary>
internal static class TestArchive
{
    public static async Task<string> MakeAsync(string file, int articles = 50, int seed = 1)
    {
        await GeneratedArchive.EnsureAsync(file, new ArchiveRecipe(articles, seed), TextWriter.Null, CancellationToken.None);
        return file;
    }

    /// <summary>The rows of a query, columns parted by bars.</summary>
    public static IReadOnlyList<string> Query(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "null" : reader.GetString(column))));
        }

        return rows;
    }

    /// <summary>Every row of every table.</summary>
    public static string Dump(string file)
    {
        var dump = new StringBuilder();
        foreach (var table in Query(file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"))
        {
            dump.AppendLine(table).AppendJoin('\n', Query(file, $"SELECT * FROM \"{table}\"")).AppendLine();
        }

        return dump.ToString();
    }
}
