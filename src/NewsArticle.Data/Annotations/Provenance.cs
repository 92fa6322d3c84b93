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

    /// <summary>What spoke for and against it, as codes, strongest first; empty unless extracted.</summary>
    public List<string> Reasons { get; init; } = [];

    /// <summary>The strictest level at which it is shown; null unless extracted, and then at all of them.</summary>
    public PrecisionLevel? Level { get; set; }
}
