namespace NewsArticle.Data.Changes;

/// <summary>One fact of the change log: what became of one resource, in which save, by whom and why. Rows are only ever added.</summary>
public sealed class Change
{
    /// <summary>The sequence number: rises in the order of the commits, and is never given twice.</summary>
    public long Id { get; private set; }

    public required ChangeKind Kind { get; init; }

    public required ChangeResource Resource { get; init; }

    /// <summary>The id of the resource; an identity's own also where <see cref="ArticleId"/> says that only one article's view of it changed.</summary>
    public required int ResourceId { get; init; }

    /// <summary>The article that the resource is or belongs to; null for an identity as all articles share it.</summary>
    public int? ArticleId { get; init; }

    /// <summary>The identity that took the place of a merged one; null for every other kind.</summary>
    public int? MergedIntoId { get; init; }

    /// <summary>Why, in the author's words; null where they gave none.</summary>
    public string? Reason { get; init; }

    /// <summary>Who; null where unknown.</summary>
    public string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AtUtc { get; init; }
}
