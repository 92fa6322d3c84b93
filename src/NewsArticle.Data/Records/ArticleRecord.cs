namespace NewsArticle.Data.Records;

/// <summary>
/// An article as it is served, written out once: made behind the writers, and deleted by every save that changes something it shows.
/// An article without one is put together from its rows.
/// </summary>
public sealed class ArticleRecord
{
    public required int ArticleId { get; init; }

    /// <summary>The entity tag, with its quotation marks.</summary>
    public required string Tag { get; init; }

    /// <summary>When the article was last changed, UTC.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>UTF-8.</summary>
    public required byte[] Body { get; init; }
}
