using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArticle.Data.Sqlite;

/// <summary>Gives the articles of an older archive the columns by which lists order and find them.</summary>
internal static class ListingColumns
{
    /// <summary>Ticks of the Unix epoch: <see cref="DateTime.UnixEpoch"/>.</summary>
    private const long EpochTicks = 621_355_968_000_000_000;

    public static void Fill(MigrationBuilder migration) => migration.Sql($"""
        UPDATE "Articles" SET
            "PublisherKey" = {ConnectionSetUp.NameKeyFunction}("Publisher"),
            "PublishedTicks" = CASE WHEN "PublishedUtc" IS NULL THEN 0 ELSE
                {EpochTicks} + unixepoch("PublishedUtc") * 10000000
                + CASE instr("PublishedUtc", '.') WHEN 0 THEN 0 ELSE
                    CAST(substr(substr("PublishedUtc", instr("PublishedUtc", '.') + 1) || '0000000', 1, 7) AS INTEGER) END
            END;
        """);
}
