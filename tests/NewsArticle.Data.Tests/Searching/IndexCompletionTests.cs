using Microsoft.EntityFrameworkCore;

namespace NewsArticle.Data.Tests.Searching;

public sealed class IndexCompletionTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    [Fact]
    public async Task What_an_older_archive_lacks_is_indexed_when_it_is_opened()
    {
        await using var db = await _archive.OpenMigratedAsync();
        var article = Sample.Article();
        article.Quotes.Add(Sample.Quote(Sample.Evidence("No")));
        db.AddRange(article, Sample.Article("Other text.", "1"));
        await db.SaveChangesAsync();
        var complete = await CountAsync(db);
        await db.Database.ExecuteSqlRawAsync("""
            DELETE FROM "Sentences" WHERE "ArticleId" = 1; DELETE FROM "ArticleSearch" WHERE rowid & 268435455 = 1; DELETE FROM "QuoteSearch";
            """);
        var lacking = await CountAsync(db);

        await _archive.Migrator.MigrateAsync(CancellationToken.None);

        (complete, lacking).Should().Be((5, 2));
        (await CountAsync(db)).Should().Be(5);
    }

    public void Dispose() => _archive.Dispose();

    private static Task<int> CountAsync(NewsDbContext db) => db.Database.SqlQuery<int>($"""
        SELECT (SELECT count(*) FROM "ArticleSearch_docsize") + (SELECT count(*) FROM "QuoteSearch_docsize")
            + (SELECT count(*) FROM "SentenceSearch_docsize") AS "Value"
        """).SingleAsync();
}
