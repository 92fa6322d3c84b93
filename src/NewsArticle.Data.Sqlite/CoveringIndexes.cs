using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArticle.Data.Sqlite;

/// <summary>
/// Gives the indexes of what an article says the level of precision as well: to count what is shown of each article in a list, the index
/// is read and no row.
/// </summary>
internal static class CoveringIndexes
{
    private static readonly string[] Tables = ["Quotes", "AttackFigures"];

    public static void Create(MigrationBuilder migration) => Replace(migration, """, "Level" """);

    public static void Drop(MigrationBuilder migration) => Replace(migration, "");

    private static void Replace(MigrationBuilder migration, string besides)
    {
        foreach (var table in Tables)
        {
            migration.Sql($"""
                DROP INDEX "IX_{table}_ArticleId_ParagraphIndex";
                CREATE INDEX "IX_{table}_ArticleId_ParagraphIndex" ON "{table}" ("ArticleId", "ParagraphIndex"{besides});
                """);
        }
    }
}
