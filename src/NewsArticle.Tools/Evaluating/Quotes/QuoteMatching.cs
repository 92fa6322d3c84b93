namespace NewsArticle.Tools.Evaluating.Quotes;

/// <summary>
/// Pairs predicted with gold quotes whose words agree: one with one, the likest first; then one prediction with several neighbouring gold
/// quotes; then several predictions with one gold quote.
/// </summary>
internal sealed class QuoteMatching
{
    private const double Alike = 0.9;

    /// <summary>The most neighbours that may stand for one.</summary>
    private const int LongestRun = 12;

    private readonly IReadOnlyList<ComparedQuote> _gold;
    private readonly IReadOnlyList<ComparedQuote> _predicted;

    public QuoteMatching(IReadOnlyList<ComparedQuote> gold, IReadOnlyList<ComparedQuote> predicted)
    {
        (_gold, _predicted) = (gold, predicted);
        PairOneWithOne();
        PairOneWithSeveral();
        PairSeveralWithOne();
    }

    /// <summary>Gold quotes that were found, with the first prediction that covers each.</summary>
    public Dictionary<int, int> PredictionOfGold { get; } = [];

    /// <summary>Predictions that are right, with the first gold quote that each covers.</summary>
    public Dictionary<int, int> GoldOfPrediction { get; } = [];

    private void PairOneWithOne()
    {
        var candidates =
            from prediction in Enumerable.Range(0, _predicted.Count)
            from gold in Enumerable.Range(0, _gold.Count)
            where _predicted[prediction].Touches(_gold[gold])
            let likeness = WordOverlap.F1(_predicted[prediction].Words, _gold[gold].Words)
            where likeness >= Alike
            orderby likeness descending, prediction, gold
            select (prediction, gold);
        foreach (var (prediction, gold) in candidates)
        {
            if (!GoldOfPrediction.ContainsKey(prediction) && !PredictionOfGold.ContainsKey(gold))
            {
                GoldOfPrediction[prediction] = gold;
                PredictionOfGold[gold] = prediction;
            }
        }
    }

    private void PairOneWithSeveral()
    {
        for (var prediction = 0; prediction < _predicted.Count; prediction++)
        {
            if (GoldOfPrediction.ContainsKey(prediction) || RunOfGold(_predicted[prediction]) is not { } run)
            {
                continue;
            }

            GoldOfPrediction[prediction] = run.First;
            for (var gold = run.First; gold <= run.Last; gold++)
            {
                PredictionOfGold[gold] = prediction;
            }
        }
    }

    private void PairSeveralWithOne()
    {
        for (var gold = 0; gold < _gold.Count; gold++)
        {
            if (PredictionOfGold.ContainsKey(gold) || RunOfPredictions(_gold[gold]) is not { } run)
            {
                continue;
            }

            PredictionOfGold[gold] = run.First;
            for (var prediction = run.First; prediction <= run.Last; prediction++)
            {
                GoldOfPrediction[prediction] = gold;
            }
        }
    }

    private (int First, int Last)? RunOfGold(ComparedQuote prediction) =>
        Run(_gold, prediction, PredictionOfGold, run => run.Any(prediction.Touches), stopsApart: false);

    private (int First, int Last)? RunOfPredictions(ComparedQuote gold) =>
        Run(_predicted, gold, GoldOfPrediction, run => run.All(gold.Touches), stopsApart: true);

    /// <summary>The first run of two or more free neighbours whose words together are those of a quote.</summary>
    /// <param name="stopsApart">Whether a run that does not touch the quote is given up, rather than continued.</param>
    private static (int First, int Last)? Run(
        IReadOnlyList<ComparedQuote> quotes,
        ComparedQuote whole,
        Dictionary<int, int> taken,
        Predicate<IEnumerable<ComparedQuote>> touches,
        bool stopsApart)
    {
        for (var first = 0; first < quotes.Count; first++)
        {
            var words = new List<string>(quotes[first].Words);
            for (var last = first + 1; last < Math.Min(quotes.Count, first + LongestRun) && !taken.ContainsKey(first) && !taken.ContainsKey(last); last++)
            {
                words.AddRange(quotes[last].Words);
                var touching = touches(Enumerable.Range(first, last - first + 1).Select(index => quotes[index]));
                if (!touching && stopsApart)
                {
                    break;
                }

                if (touching && WordOverlap.F1(words, whole.Words) >= Alike)
                {
                    return (first, last);
                }
            }
        }

        return null;
    }
}
