using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Revisions;

/// <summary>Begins the history of every article that comes into the archive; an article that comes back has one already.</summary>
internal static class FirstRevisions
{
    public static async Task WriteAsync(NewsDbContext db, IReadOnlyList<Fact> facts, Author? author, CancellationToken cancellationToken)
    {
        foreach (var article in facts.Where(fact => fact.Kind is ChangeKind.Created).Select(fact => fact.Entity).OfType<Article>())
        {
            // Standard SQL, because to save again would look through all that was imported once more.
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "ArticleRevisions" ("ArticleId", "Number", "Operation", "By", "Reason", "AtUtc")
                SELECT {article.Id}, 1, 'imported', {author?.By}, {author?.Reason}, {article.ImportedUtc}
                WHERE NOT EXISTS (SELECT 1 FROM "ArticleRevisions" WHERE "ArticleId" = {article.Id})
                """,
                cancellationToken);
        }
    }
}
