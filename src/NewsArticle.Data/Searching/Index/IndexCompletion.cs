namespace NewsArticle.Data.Searching.Index;

/// <summary>Indexes the articles of an archive that is older than its index, a batch at a time: a later start goes on where a stopped one was.</summary>
public sealed class IndexCompletion(ITextIndex index, ArticleIndexer indexer)
{
    /// <summary>Articles that one transaction indexes: how long others wait to write, and what a stop in the middle costs.</summary>
    public const int Batch = 50;

    private int _last;
    private volatile bool _isComplete;

    /// <summary>Whether the index has all articles; a search before that would keep some from those who ask.</summary>
    public bool IsComplete => _isComplete;

    /// <summary>How many articles were indexed so far.</summary>
    public int Done { get; private set; }

    /// <summary>Looks for what is missing from the beginning, and indexes a first batch of it.</summary>
    public Task StartAsync(NewsDbContext db, CancellationToken cancellationToken)
    {
        (_last, _isComplete) = (0, false);
        return ContinueAsync(db, cancellationToken);
    }

    /// <summary>Indexes a further batch. Whoever calls this is the one who writes.</summary>
    public async Task ContinueAsync(NewsDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);

        var missing = await index.MissingAsync(db, _last, Batch, cancellationToken);
        if (missing.Count > 0)
        {
            await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
            await indexer.AddAsync(db, missing, cancellationToken);
            if (own is not null)
            {
                await own.CommitAsync(cancellationToken);
            }

            (_last, Done) = (missing[^1], Done + missing.Count);
        }

        _isComplete = missing.Count < Batch;
    }
}
