using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Searching.Queries;

namespace NewsArticle.Data.Sqlite.Searching;

/// <summary>The full-text index in SQLite's FTS5. Each kind of text has its statements, so that none is ever put together.</summary>
internal sealed class SqliteTextIndex : ITextIndex
{
    private const string Missing = $$"""
        SELECT A."Id" AS "Value" FROM "Articles" AS A
        WHERE A."Id" > {0} AND NOT EXISTS (SELECT 1 FROM "ArticleSearch_docsize" AS I WHERE I.id = {{SearchTables.PlaceOfArticle}})
        ORDER BY A."Id" LIMIT {1}
        """;

    // The rows of articles and quotes are numbered by their places, whose lower 28 bits are the id. The ranks of FTS5 are the more negative the better. A hit in a headline counts as much as five in the body.
    public IQueryable<TextMatch> Match(NewsDbContext db, TextKind kind, SearchNode condition)
    {
        var query = FtsQuery.Of(kind, condition);
        return db.Database.SqlQuery<TextMatch>(kind switch
        {
            TextKind.Article => $"""
                SELECT rowid & 268435455 AS "Id", rowid AS "Place", CAST({TextMatch.Floor} - 1e9 * bm25("ArticleSearch", 5, 1, 5, 1, 0) AS INTEGER) AS "Rank"
                FROM "ArticleSearch" WHERE "ArticleSearch" MATCH {query}
                """,
            TextKind.Quote => $"""
                SELECT rowid & 268435455 AS "Id", rowid AS "Place", CAST({TextMatch.Floor} - 1e9 * bm25("QuoteSearch") AS INTEGER) AS "Rank"
                FROM "QuoteSearch" WHERE "QuoteSearch" MATCH {query}
                """,
            _ => $"""
                SELECT rowid AS "Id", 0 AS "Place", CAST({TextMatch.Floor} - 1e9 * bm25("SentenceSearch") AS INTEGER) AS "Rank"
                FROM "SentenceSearch" WHERE "SentenceSearch" MATCH {query}
                """,
        });
    }

    public async Task WriteAsync(NewsDbContext db, IReadOnlyList<IndexEntry> entries, CancellationToken cancellationToken)
    {
        await using var writer = new EntryWriter(db);
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(entry);
        }
    }

    public async Task<IReadOnlyList<int>> MissingAsync(NewsDbContext db, int after, int count, CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<int>(Missing, after, count).ToListAsync(cancellationToken);
}
