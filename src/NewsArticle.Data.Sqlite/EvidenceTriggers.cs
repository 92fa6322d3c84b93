using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArticle.Data.Sqlite;

/// <summary>
/// Lets the database itself keep the promise that nothing is stored that its text does not say: a row whose words do not stand at
/// its offsets is refused, and so is every change of a stored paragraph. SQLite rebuilds a table for most changes of it, and so drops
/// its triggers. It does so after everything else in a migration, so that a further migration calls <see cref="Create"/> again.
/// </summary>
internal static class EvidenceTriggers
{
    /// <summary>SQL function (text, start, end), which every connection of ours registers.</summary>
    public const string SliceFunction = "utf16_slice";

    private static readonly string[] Tables = ["Mentions", "Quotes", "AttackFigures"];

    /// <summary>Creates the triggers that are missing.</summary>
    public static void Create(MigrationBuilder migration)
    {
        foreach (var table in Tables)
        {
            migration.Sql(RefuseFalseEvidence(table, "Insert", "INSERT"));
            migration.Sql(RefuseFalseEvidence(table, "Update", """UPDATE OF "ArticleId", "ParagraphIndex", "Start", "End", "Exact" """));
        }

        migration.Sql("""
            CREATE TRIGGER IF NOT EXISTS "TR_Paragraphs_Update" BEFORE UPDATE ON "Paragraphs"
            BEGIN SELECT RAISE(ABORT, 'a stored paragraph never changes'); END;
            """);
    }

    private static string RefuseFalseEvidence(string table, string name, string change) => $"""
        CREATE TRIGGER IF NOT EXISTS "TR_{table}_{name}" BEFORE {change} ON "{table}"
        WHEN NEW."Exact" IS NOT (
            SELECT {SliceFunction}("Text", NEW."Start", NEW."End") FROM "Paragraphs"
            WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
        BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;
        """;
}
