namespace NewsArticle.Extraction.Accuracy;

/// <summary>How far the confidence of one kind can be believed: of items at 0.8, about 80 % should be right.</summary>
public sealed record CalibrationAccuracy
{
    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>How many items could be judged.</summary>
    public required int Items { get; init; }

    /// <summary>
    /// The expected calibration error: how far confidence and the share of right items are apart in a bin, on average over all items.
    /// </summary>
    public required double Error { get; init; }

    /// <summary>Ten steps of confidence, without those that have no item.</summary>
    public required IReadOnlyList<CalibrationBin> Bins { get; init; }
}
