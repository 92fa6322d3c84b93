namespace NewsArticle.Tools.Evaluating.Tallies;

/// <summary>Counts what was found of a kind, what should have been, and what of both is right.</summary>
internal sealed class Tally
{
    public int RightPredictions { get; private set; }

    public int Predictions { get; private set; }

    public int FoundGold { get; private set; }

    public int Gold { get; private set; }

    /// <summary>Predictions of something that another prediction had found already; they are wrong.</summary>
    public int Duplicates { get; private set; }

    public double? Precision => Predictions is 0 ? null : (double)RightPredictions / Predictions;

    public double? Recall => Gold is 0 ? null : (double)FoundGold / Gold;

    public double? F1 => (Precision, Recall) switch
    {
        ({ } precision, { } recall) => precision + recall is 0 ? 0 : 2 * precision * recall / (precision + recall),
        _ => null,
    };

    public bool IsEmpty => Predictions is 0 && Gold is 0;

    public void AddPredictions(int right, int all) => (RightPredictions, Predictions) = (RightPredictions + right, Predictions + all);

    public void AddGold(int found, int all) => (FoundGold, Gold) = (FoundGold + found, Gold + all);

    public void AddDuplicates(int count) => Duplicates += count;

    public void Add(Tally other)
    {
        AddPredictions(other.RightPredictions, other.Predictions);
        AddGold(other.FoundGold, other.Gold);
        Duplicates += other.Duplicates;
    }
}
