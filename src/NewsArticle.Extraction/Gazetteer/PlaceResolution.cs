namespace NewsArticle.Extraction.Gazetteer;

/// <summary>What a name most likely stands for in its article.</summary>
/// <param name="Ranking">Every candidate, the likeliest first; empty where the reference had none.</param>
public sealed record PlaceResolution(IReadOnlyList<ScoredPlace> Ranking)
{
    /// <summary>How fast likelihood falls with the score; at this rate one whole number is a factor of about four.</summary>
    private const double Sharpness = 1.4;

    public GazetteerEntry? Best => Ranking.Count == 0 ? null : Ranking[0].Place;

    /// <summary>How far the best stands above the runner-up; infinite where there is none. Below 0.5 the choice is weak.</summary>
    public double Margin => Ranking.Count < 2 ? double.PositiveInfinity : Ranking[0].Score - Ranking[1].Score;

    /// <summary>What spoke for the best place, as codes of <see cref="PlaceReasons"/>, strongest first.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The likeliest places with their share of the likelihood of all, the best first.</summary>
    /// <param name="most">How many at most.</param>
    public IEnumerable<(GazetteerEntry Place, double Share)> Shares(int most)
    {
        var weights = Ranking.Select(scored => Math.Exp(Sharpness * (scored.Score - Ranking[0].Score))).ToArray();
        var sum = weights.Sum();
        return Ranking.Take(most).Select((scored, index) => (scored.Place, Math.Floor(1000 * weights[index] / sum) / 1000));
    }
}
