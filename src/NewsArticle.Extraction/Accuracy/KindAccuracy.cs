namespace NewsArticle.Extraction.Accuracy;

/// <summary>How much of a kind was found, and how much of it is right. Counts are summed over all texts before they are divided.</summary>
public sealed record KindAccuracy
{
    /// <summary>What is counted, such as <c>people</c> (each once a text) or <c>people-mentions</c> (each time it is named).</summary>
    public required string Kind { get; init; }

    /// <summary>The share of what was found that is right; null where nothing was found.</summary>
    public required double? Precision { get; init; }

    /// <summary>The share of what is there that was found; null where nothing is there.</summary>
    public required double? Recall { get; init; }

    /// <summary>The harmonic mean of both; null where one of them is.</summary>
    public required double? F1 { get; init; }

    /// <summary>How many were found.</summary>
    public required int Found { get; init; }

    /// <summary>How many are there.</summary>
    public required int Expected { get; init; }
}
