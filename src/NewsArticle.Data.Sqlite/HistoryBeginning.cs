using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArticle.Data.Sqlite;

/// <summary>Starts the history of the articles of an older archive: what they are then is their first revision.</summary>
internal static class HistoryBeginning
{
    /// <summary>By whom and when comes from the change log: the last entry of the article, which is that of its import where nothing followed.</summary>
    public static void Write(MigrationBuilder migration) => migration.Sql("""
        INSERT INTO "ArticleRevisions" ("ArticleId", "Number", "Operation", "By", "Reason", "AtUtc")
        SELECT A."Id", 1, CASE WHEN C."Resource" = 'article' AND C."Kind" = 'created' THEN 'imported' ELSE 'corrected' END,
            C."By", C."Reason", COALESCE(C."AtUtc", A."UpdatedUtc")
        FROM "Articles" AS A
        LEFT JOIN "Changes" AS C ON C."Id" = (SELECT MAX("Id") FROM "Changes" WHERE "ArticleId" = A."Id")
        ORDER BY A."Id";
        """);
}
