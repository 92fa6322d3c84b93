namespace NewsArticle.Api.Imports;

/// <summary>What can be changed of an import.</summary>
public sealed record ImportPatchRequest
{
    /// <summary>Whether nothing is fetched for now; it goes on where it stopped.</summary>
    public bool IsPaused { get; init; }

    /// <summary>How often the feed is looked at, from PT5M to P30D; null to import what was found, and then look no more.</summary>
    public string? Every { get; init; }
}
