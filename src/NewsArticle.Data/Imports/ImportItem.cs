namespace NewsArticle.Data.Imports;

/// <summary>An article that a job is to import, and what became of it.</summary>
public sealed class ImportItem
{
    public int Id { get; private set; }

    public int JobId { get; init; }

    /// <summary>Tells the items of a job apart: the address in canonical form, or the feed's own name of an entry without one.</summary>
    public required string Key { get; init; }

    /// <summary>Where its page is; null for an entry that is all in its feed.</summary>
    public string? Url { get; init; }

    public ImportItemStatus Status { get; set; } = ImportItemStatus.Waiting;

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it is tried next, UTC; null once nothing more is done.</summary>
    public DateTime? NextUtc { get; set; }

    /// <summary>UTC; null until nothing more is done.</summary>
    public DateTime? FinishedUtc { get; set; }

    /// <summary>The article that it became, or that was there already. It may be deleted since.</summary>
    public int? ArticleId { get; set; }

    /// <summary>Why the last try failed, for programs; null where it did not.</summary>
    public string? Code { get; set; }

    /// <summary>The same in words.</summary>
    public string? Detail { get; set; }

    /// <summary>What the feed says of it, as JSON, until it is done; null for a page that no feed named.</summary>
    public string? Entry { get; set; }
}
