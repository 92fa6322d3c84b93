namespace NewsArticle.Extraction.Gazetteer;

/// <summary>A place that a name may stand for.</summary>
/// <param name="Score">The higher, the likelier; differences between places of one name mean something, the numbers alone do not.</param>
public sealed record ScoredPlace(GazetteerEntry Place, double Score);
