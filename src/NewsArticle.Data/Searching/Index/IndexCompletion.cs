namespace NewsArticle.Data.Searching.Index;

/// <summary>Indexes the articles of an archive that is older than its index.</summary>
public sealed class IndexCompletion(ITextIndex index, ArticleIndexer indexer)
{
    /// <summary>Articles that one transaction indexes: what a stop in the middle costs.</summary>
    private const int Batch = 200;

    /// <summary>Indexes what is missing, batch by batch; a later call goes on where a stopped one was.</summary>
    /// <returns>How many articles were indexed.</returns>
    public async Task<int> RunAsync(NewsDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);

        var (done, last) = (0, 0);
        while (await index.MissingAsync(db, last, Batch, cancellationToken) is { Count: > 0 } missing)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await indexer.AddAsync(db, missing, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            (done, last) = (done + missing.Count, missing[^1]);
        }

        return done;
    }
}
