namespace NewsArticle.Extraction.Gazetteer;

/// <summary>What a name most likely stands for in its article.</summary>
/// <param name="Ranking">Every candidate, the likeliest first; empty where the reference had none.</param>
public sealed record PlaceResolution(IReadOnlyList<ScoredPlace> Ranking)
{
    public GazetteerEntry? Best => Ranking.Count == 0 ? null : Ranking[0].Place;

    /// <summary>How far the best stands above the runner-up; infinite where there is none. Below 0.5 the choice is weak.</summary>
    public double Margin => Ranking.Count < 2 ? double.PositiveInfinity : Ranking[0].Score - Ranking[1].Score;
}
