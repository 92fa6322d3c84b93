using Microsoft.EntityFrameworkCore;
using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Records;

/// <summary>Deletes the records that show something which a save changes, in its transaction.</summary>
public sealed class TouchedRecords : IArchiveIndex
{
    public Task WriteAsync(NewsDbContext db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken) =>
        DeleteAsync(db, [.. facts.Select(fact => (fact.Kind, fact.Resource, fact.ResourceId, fact.ArticleId, fact.MergedIntoId))], cancellationToken);

    /// <summary>Deletes the records that show what was changed after a state of the archive.</summary>
    internal static async Task DeleteChangedSinceAsync(NewsDbContext db, long version, CancellationToken cancellationToken)
    {
        var changes = await db.Changes.AsNoTracking().Where(change => change.Id > version).ToListAsync(cancellationToken);
        await DeleteAsync(
            db,
            [.. changes.Select(change => (change.Kind, change.Resource, change.ResourceId, change.ArticleId, change.MergedIntoId))],
            cancellationToken);
    }

    private static async Task DeleteAsync(
        NewsDbContext db,
        IReadOnlyList<(ChangeKind Kind, ChangeResource Resource, int ResourceId, int? ArticleId, int? MergedIntoId)> changes,
        CancellationToken cancellationToken)
    {
        // What was created had no record yet, and nobody showed it.
        var articles = changes.Where(change => change.ArticleId is not null && change is not { Kind: ChangeKind.Created, Resource: ChangeResource.Article })
            .Select(change => change.ArticleId!.Value).Distinct().ToArray();
        if (articles.Length > 0)
        {
            await db.ArticleRecords.Where(record => articles.Contains(record.ArticleId)).ExecuteDeleteAsync(cancellationToken);
        }

        var identities = changes.Where(change => change.ArticleId is null && change.Kind is not ChangeKind.Created)
            .SelectMany(change => new[] { change.ResourceId, change.MergedIntoId ?? change.ResourceId }).Distinct().ToArray();
        if (identities.Length > 0)
        {
            await db.ArticleRecords.Where(record => db.ArticlesShowing(identities).Contains(record.ArticleId)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
