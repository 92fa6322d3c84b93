using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Searching.Index;

/// <summary>Lets every save index what it wrote, so that no search is ever answered from what was. What is deleted, the database takes out.</summary>
public sealed class SavedTexts(ArticleIndexer indexer) : IArchiveIndex
{
    /// <inheritdoc/>
    public async Task WriteAsync(NewsDbContext db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);

        // The headline, the publisher and the time of a corrected article can be others.
        var articles = facts
            .Where(fact => fact.Resource is ChangeResource.Article && fact.Kind is ChangeKind.Created or ChangeKind.Corrected)
            .Select(fact => fact.ResourceId)
            .ToHashSet();
        if (articles.Count > 0)
        {
            await indexer.AddAsync(db, articles, cancellationToken);
        }

        var quotes = facts.Where(fact => fact.Kind is not ChangeKind.Deleted).Select(fact => fact.Entity).OfType<Quote>();
        await indexer.PutAsync(db, quotes, cancellationToken);
    }
}
