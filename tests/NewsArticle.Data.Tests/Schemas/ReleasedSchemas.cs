using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArticle.Data.Tests.Schemas;

/// <summary>
/// Archives as each released version left them. A file for each migration holds the SQL that was released, and below
/// <see cref="RowsFollow"/> what that version wrote into its new tables and columns. They are kept as they were, whatever becomes of the
/// code that made them.
/// </summary>
internal static class ReleasedSchemas
{
    /// <summary>What stands between the schema of a version and its rows.</summary>
    public const string RowsFollow = "-- Rows of this version.";

    /// <summary>Set to 1 to write the files that are missing; then add rows to them by hand.</summary>
    private const string RenewVariable = "NEWSARTICLE_RENEW";

    public static bool IsRenewing => Environment.GetEnvironmentVariable(RenewVariable) is "1";

    /// <summary>The names of all migrations, the oldest first.</summary>
    public static IReadOnlyList<string> Names { get; } = Read();

    public static string FileOf(string name)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "NewsArticle.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The tests do not run below the repository.");
        }

        return Path.Combine(directory.FullName, "tests/NewsArticle.Data.Tests/Schemas", name + ".sql");
    }

    /// <summary>Writes the file of a migration, without rows.</summary>
    public static void Write(NewsDbContext db, string name)
    {
        var before = Names.TakeWhile(other => other != name).LastOrDefault();
        var script = db.GetService<IMigrator>().GenerateScript(before, name).ReplaceLineEndings("\n").TrimStart('\uFEFF').Trim();
        File.WriteAllText(FileOf(name), $"{script}\n\n{RowsFollow}\n");
    }

    /// <summary>Makes an empty database what a version left.</summary>
    public static async Task ApplyAsync(NewsDbContext db, string last)
    {
        await db.Database.OpenConnectionAsync();
        foreach (var name in Names.TakeWhile(name => string.CompareOrdinal(name, last) <= 0))
        {
            await ExecuteAsync(db.Database.GetDbConnection(), await File.ReadAllTextAsync(FileOf(name)));
        }

        await db.Database.CloseConnectionAsync();
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static List<string> Read()
    {
        using var archive = new TemporaryArchive();
        using var db = archive.Open();
        return [.. db.Database.GetMigrations()];
    }
}
