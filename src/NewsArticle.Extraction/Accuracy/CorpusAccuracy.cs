namespace NewsArticle.Extraction.Accuracy;

/// <summary>What was measured on one set of annotated news.</summary>
public sealed record CorpusAccuracy
{
    /// <summary>The name of the set.</summary>
    public required string Name { get; init; }

    /// <summary>How many texts it has.</summary>
    public required int Documents { get; init; }

    /// <summary>How many words they have.</summary>
    public required int Words { get; init; }

    /// <summary>The licences of its texts and annotations.</summary>
    public required IReadOnlyList<string> Licences { get; init; }

    /// <summary>The results at each level of precision, the strictest first.</summary>
    public required IReadOnlyList<LevelAccuracy> Levels { get; init; }
}
