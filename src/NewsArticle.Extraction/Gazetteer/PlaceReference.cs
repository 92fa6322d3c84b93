namespace NewsArticle.Extraction.Gazetteer;

/// <summary>One name of an article that may stand for several places.</summary>
/// <param name="Candidates">What <see cref="PlaceIndex.Read"/> or <see cref="PlaceIndex.LongestMatch"/> gave for it.</param>
/// <param name="Mentions">How often the article uses the name, at least 1.</param>
public sealed record PlaceReference(IReadOnlyList<PlaceReading> Candidates, int Mentions)
{
    /// <summary>The countries and regions in which the text puts the place somewhere ("Tripoli, Lebanon"); empty where there are none.</summary>
    public IReadOnlyCollection<GazetteerEntry> Containers { get; init; } = [];

    /// <summary>What the text calls the place ("the village of", "province"); null where it does not say.</summary>
    public PlaceKind? Kind { get; init; }
}
