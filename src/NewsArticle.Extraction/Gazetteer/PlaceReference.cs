namespace NewsArticle.Extraction.Gazetteer;

/// <summary>One name of an article that may stand for several places.</summary>
/// <param name="Candidates">What <see cref="PlaceIndex.Find"/> or <see cref="PlaceIndex.LongestMatch"/> gave for it.</param>
/// <param name="Mentions">How often the article uses the name, at least 1.</param>
public sealed record PlaceReference(IReadOnlyList<GazetteerEntry> Candidates, int Mentions)
{
    /// <summary>
    /// The countries and regions that the text puts right behind the name somewhere ("Tripoli, Lebanon"), as
    /// <see cref="PlaceIndex.ContainerAfter"/> gives them; empty where there are none.
    /// </summary>
    public IReadOnlyList<GazetteerEntry> Containers { get; init; } = [];
}
