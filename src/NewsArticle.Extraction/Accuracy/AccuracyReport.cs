namespace NewsArticle.Extraction.Accuracy;

/// <summary>How often extraction is right, measured on annotated news.</summary>
public sealed record AccuracyReport
{
    /// <summary>The version of the extractor that was measured.</summary>
    public required string Extractor { get; init; }

    /// <summary>The annotated news, each set measured by itself.</summary>
    public required IReadOnlyList<CorpusAccuracy> Corpora { get; init; }

    /// <summary>How far the confidence of what was found can be believed, by kind, over all sets.</summary>
    public required IReadOnlyList<CalibrationAccuracy> Calibration { get; init; }
}
