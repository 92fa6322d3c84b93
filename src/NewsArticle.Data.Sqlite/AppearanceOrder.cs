using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArticle.Data.Sqlite;

/// <summary>
/// Lets the database keep beside each appearance when its article was published, and an index of an identity's articles by that time
/// that has all that a list asks of an appearance: a page of a name in ten thousand articles reads its own rows only.
/// </summary>
internal static class AppearanceOrder
{
    private const string Index = "IX_Appearances_IdentityId_PublishedTicks_ArticleId";

    public static void Create(MigrationBuilder migration)
    {
        migration.Sql("""
            UPDATE "Appearances" SET "PublishedTicks" = (SELECT A."PublishedTicks" FROM "Articles" AS A WHERE A."Id" = "ArticleId");
            """);
        migration.Sql($"""
            CREATE INDEX "{Index}" ON "Appearances" ("IdentityId", "PublishedTicks", "ArticleId", "Level");
            """);
        CreateTriggers(migration);
    }

    public static void Drop(MigrationBuilder migration) => migration.Sql($"""
        DROP TRIGGER "TR_Appearances_Date";
        DROP TRIGGER "TR_Articles_RedateAppearances";
        DROP INDEX "{Index}";
        """);

    /// <summary>Creates the triggers that are missing.</summary>
    public static void CreateTriggers(MigrationBuilder migration) => migration.Sql("""
        CREATE TRIGGER IF NOT EXISTS "TR_Appearances_Date" AFTER INSERT ON "Appearances"
        BEGIN
            UPDATE "Appearances" SET "PublishedTicks" = (SELECT A."PublishedTicks" FROM "Articles" AS A WHERE A."Id" = NEW."ArticleId")
            WHERE "Id" = NEW."Id";
        END;

        CREATE TRIGGER IF NOT EXISTS "TR_Articles_RedateAppearances" AFTER UPDATE OF "PublishedTicks" ON "Articles"
        WHEN OLD."PublishedTicks" <> NEW."PublishedTicks"
        BEGIN UPDATE "Appearances" SET "PublishedTicks" = NEW."PublishedTicks" WHERE "ArticleId" = NEW."Id"; END;
        """);
}
