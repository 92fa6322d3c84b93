namespace NewsArticle.Data.Revisions;

/// <summary>One state of an article, with who made it and why. Rows outlive their article, and never change but for <see cref="State"/>.</summary>
public sealed class ArticleRevision
{
    public int Id { get; private set; }

    public required int ArticleId { get; init; }

    /// <summary>1 for the first revision of the article, then one more each.</summary>
    public required int Number { get; init; }

    public required RevisionOperation Operation { get; init; }

    /// <summary>Who; null where unknown.</summary>
    public string? By { get; init; }

    /// <summary>Why, in the author's words; null where they gave none.</summary>
    public string? Reason { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>The number of the revision whose content this one has again; null unless it is a restored one.</summary>
    public int? RestoredFrom { get; init; }

    /// <summary>
    /// The content, packed by <see cref="ArticleState.Pack"/>. Null for a revision without an article, and for the first one of an
    /// article that was never changed: its rows are its content, and are packed when they first change, so that an import stores nothing twice.
    /// </summary>
    public byte[]? State { get; set; }
}
