using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports;

/// <summary>How many articles of an import stand where.</summary>
public sealed record ImportCountsResponse
{
    internal ImportCountsResponse(IReadOnlyDictionary<ImportItemStatus, int> counts)
    {
        Waiting = counts.GetValueOrDefault(ImportItemStatus.Waiting);
        Stored = counts.GetValueOrDefault(ImportItemStatus.Stored);
        AlreadyThere = counts.GetValueOrDefault(ImportItemStatus.AlreadyThere);
        Failed = counts.GetValueOrDefault(ImportItemStatus.Failed);
        Cancelled = counts.GetValueOrDefault(ImportItemStatus.Cancelled);
    }

    /// <summary>Not tried yet, or tried again.</summary>
    public int Waiting { get; }

    /// <summary>Stored by this import.</summary>
    public int Stored { get; }

    /// <summary>In the archive before.</summary>
    public int AlreadyThere { get; }

    /// <summary>Given up; their items say why.</summary>
    public int Failed { get; }

    /// <summary>Not tried before the import was cancelled.</summary>
    public int Cancelled { get; }
}
