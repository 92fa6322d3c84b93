namespace NewsArticle.Tools.Documents;

/// <summary>What every item that was found tells of how it was found; gold has none of it.</summary>
internal abstract record Judgeable
{
    public double? Confidence { get; init; }

    /// <summary>What the rule itself said, before calibration; null where it is the same.</summary>
    public double? RuleConfidence { get; init; }

    public string? Rule { get; init; }

    public IReadOnlyList<string>? Reasons { get; init; }
}
