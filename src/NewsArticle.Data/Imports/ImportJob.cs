namespace NewsArticle.Data.Imports;

/// <summary>An address that articles are imported from: a page once, a feed once or again and again.</summary>
public sealed class ImportJob
{
    public int Id { get; private set; }

    /// <summary>The address as given: http or https, without user and password.</summary>
    public required string Url { get; init; }

    /// <summary>What stands there; null until it was read.</summary>
    public ImportKind? Kind { get; set; }

    public ImportStatus Status { get; set; } = ImportStatus.Active;

    /// <summary>How often a feed is looked at; null for once.</summary>
    public int? EverySeconds { get; set; }

    /// <summary>Who made the job: the author of what it imports. Null where unknown.</summary>
    public string? By { get; init; }

    /// <summary>Why, for the change log; null where nobody said.</summary>
    public string? Reason { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>When the address itself is fetched next, UTC; null where it is not.</summary>
    public DateTime? NextUtc { get; set; }

    /// <summary>When the address itself last answered with something that could be used, UTC; null before.</summary>
    public DateTime? ReadUtc { get; set; }

    /// <summary>UTC; null until nothing more is to be done.</summary>
    public DateTime? FinishedUtc { get; set; }

    /// <summary>How often in a row fetching the address failed.</summary>
    public int Attempts { get; set; }

    /// <summary>Why the last fetch failed, for programs; null where it did not.</summary>
    public string? Code { get; set; }

    /// <summary>The same in words.</summary>
    public string? Detail { get; set; }

    /// <summary>What the feed was last tagged with, to ask whether it changed; null where it was not.</summary>
    public string? Tag { get; set; }

    /// <summary>When the feed last changed, in its server's words; null where it does not say.</summary>
    public string? LastModified { get; set; }

    public List<ImportItem> Items { get; init; } = [];
}
