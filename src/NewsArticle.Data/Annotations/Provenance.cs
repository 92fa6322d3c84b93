namespace NewsArticle.Data;

/// <summary>How an item came to be.</summary>
public sealed class Provenance
{
    public required Origin Origin { get; init; }

    /// <summary>The extractor's version; null unless extracted.</summary>
    public string? Extractor { get; init; }

    /// <summary>The rule that made it; null unless extracted.</summary>
    public string? Rule { get; init; }

    /// <summary>0 to 1; null unless extracted.</summary>
    public double? Confidence { get; init; }
}
