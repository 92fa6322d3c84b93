using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArticle.Data.Sqlite;

/// <summary>Starts the change log of an archive that is older than it: a mirror that follows the log from 0 then has everything.</summary>
internal static class ChangeLogBeginning
{
    /// <summary>Writes that every stored identity and then every article was created, when the archive first met it.</summary>
    public static void Write(MigrationBuilder migration)
    {
        migration.Sql("""
            INSERT INTO "Changes" ("Kind", "Resource", "ResourceId", "AtUtc")
            SELECT 'created', "Type", "Id", COALESCE(
                (SELECT MIN("ImportedUtc") FROM "Appearances" JOIN "Articles" ON "Articles"."Id" = "ArticleId"
                    WHERE "IdentityId" = "Identities"."Id"),
                strftime('%Y-%m-%d %H:%M:%f', 'now'))
            FROM "Identities" ORDER BY "Id";
            """);
        migration.Sql("""
            INSERT INTO "Changes" ("Kind", "Resource", "ResourceId", "ArticleId", "AtUtc")
            SELECT 'created', 'article', "Id", "Id", "ImportedUtc" FROM "Articles" ORDER BY "Id";
            """);
    }
}
