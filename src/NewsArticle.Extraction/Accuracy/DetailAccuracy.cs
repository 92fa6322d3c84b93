namespace NewsArticle.Extraction.Accuracy;

/// <summary>How often something that is said of an item is right.</summary>
public sealed record DetailAccuracy
{
    /// <summary>What is said, such as <c>speaker</c> or <c>figure-place</c>.</summary>
    public required string Detail { get; init; }

    /// <summary>The share that is right.</summary>
    public required double Share { get; init; }

    /// <summary>How many are right.</summary>
    public required int Right { get; init; }

    /// <summary>Of how many.</summary>
    public required int Of { get; init; }
}
