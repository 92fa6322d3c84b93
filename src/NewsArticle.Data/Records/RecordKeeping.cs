using Microsoft.EntityFrameworkCore;

namespace NewsArticle.Data.Records;

/// <summary>Finds articles without a record, and stores records that were made of them.</summary>
public static class RecordKeeping
{
    /// <summary>The first articles without a record after one, by id.</summary>
    public static Task<List<int>> WithoutRecordAsync(this NewsDbContext db, int after, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);

        return db.Articles
            .Where(article => article.Id > after && !db.ArticleRecords.Any(record => record.ArticleId == article.Id))
            .OrderBy(article => article.Id)
            .Select(article => article.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Stores records that were made of the archive in a state, and lets go of those that something has changed since. Whoever calls this is the one who writes.</summary>
    /// <param name="db">A context that tracks nothing.</param>
    /// <param name="records">The records.</param>
    /// <param name="version">The sequence number of the last change before they were read.</param>
    public static async Task StoreAsync(
        this NewsDbContext db, IReadOnlyList<ArticleRecord> records, long version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(records);

        var ids = records.Select(record => record.ArticleId).ToArray();
        var alive = await db.Articles.Where(article => ids.Contains(article.Id)).Select(article => article.Id).ToListAsync(cancellationToken);
        db.ArticleRecords.AddRange(records.Where(record => alive.Contains(record.ArticleId)));
        await db.SaveChangesAsync(cancellationToken);
        await TouchedRecords.DeleteChangedSinceAsync(db, version, cancellationToken);
    }
}
