namespace NewsArticle.Data.Revisions;

/// <summary>How a revision of an article came to be.</summary>
public enum RevisionOperation
{
    /// <summary>The article came into the archive.</summary>
    Imported,

    /// <summary>The article, or something it says, was corrected, added or removed.</summary>
    Corrected,

    /// <summary>People, places or organizations that it shares with other articles were renamed, merged or moved.</summary>
    Followed,

    /// <summary>The article was given the content of an earlier revision again.</summary>
    Restored,

    /// <summary>The article was deleted; it has no content in this revision.</summary>
    Deleted,

    /// <summary>Everything before was deleted for good; the content is what the article had then.</summary>
    Purged,
}
