namespace NewsArticle.Extraction.Accuracy;

/// <summary>The items of a step of confidence.</summary>
public sealed record CalibrationBin
{
    /// <summary>The least confidence of the step.</summary>
    public required double From { get; init; }

    /// <summary>How many items it has.</summary>
    public required int Items { get; init; }

    /// <summary>Their confidence, on average.</summary>
    public required double Confidence { get; init; }

    /// <summary>The share of them that is right.</summary>
    public required double Right { get; init; }
}
