namespace NewsArticle.Data.Imports;

/// <summary>What became of an article that was to be imported.</summary>
public enum ImportItemStatus
{
    /// <summary>It was not tried yet, or is tried again.</summary>
    Waiting,

    /// <summary>It is in the archive, by this job.</summary>
    Stored,

    /// <summary>An article with its address or its text was in the archive already.</summary>
    AlreadyThere,

    /// <summary>It could not be imported; it has a problem that says why.</summary>
    Failed,

    /// <summary>The job was ended before its turn.</summary>
    Cancelled,
}
