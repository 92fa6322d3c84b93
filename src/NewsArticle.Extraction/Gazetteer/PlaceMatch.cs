namespace NewsArticle.Extraction.Gazetteer;

/// <summary>A name of the gazetteer that stands in a text.</summary>
/// <param name="Count">How many tokens it covers; 0 where no name starts.</param>
/// <param name="Candidates">The places of that name, the best known first.</param>
/// <param name="IsOrdinaryWord">Whether the word also is one of everyday English (Reading, Nice, Police): it then needs support to be a place.</param>
public readonly record struct PlaceMatch(int Count, IReadOnlyList<PlaceReading> Candidates, bool IsOrdinaryWord)
{
    internal static readonly PlaceMatch None = new(0, [], false);

    public bool IsMatch => Count > 0;
}
