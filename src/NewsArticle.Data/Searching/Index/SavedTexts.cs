using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Searching.Index;

/// <summary>Lets every save index what it wrote, so that no search is ever answered from what was. What is deleted, the database takes out.</summary>
public sealed class SavedTexts(ArticleIndexer indexer) : IArchiveIndex
{
    /// <inheritdoc/>
    public async Task WriteAsync(NewsDbContext db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);

        if (Articles(facts, ChangeKind.Created) is { Count: > 0 } created)
        {
            await indexer.AddAsync(db, created, cancellationToken);
        }

        if (Articles(facts, ChangeKind.Corrected) is { Count: > 0 } corrected)
        {
            await indexer.RenewAsync(db, corrected, cancellationToken);
        }

        var quotes = facts.Where(fact => fact.Kind is not ChangeKind.Deleted).Select(fact => fact.Entity).OfType<Quote>();
        await indexer.PutAsync(db, quotes, cancellationToken);
    }

    private static List<int> Articles(IReadOnlyList<Fact> facts, ChangeKind kind) =>
        [.. facts.Where(fact => fact.Resource is ChangeResource.Article && fact.Kind == kind).Select(fact => fact.ResourceId)];
}
