using NewsArticle.Tools.Documents;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Figures;

/// <summary>Measures attack figures: the distinct numbers of each document, and what is said with those that are right.</summary>
internal sealed class FigureScore
{
    public Tally Found { get; } = new();

    /// <summary>The numbers alone, whatever they count.</summary>
    public Tally Values { get; } = new();

    public Share Qualifier { get; } = new();

    public Share Object { get; } = new();

    public Share ClaimedBy { get; } = new();

    public Share Place { get; } = new();

    /// <summary>Documents in which there is no figure to find.</summary>
    public int EmptyDocuments { get; private set; }

    /// <summary>Figures found in them.</summary>
    public int FalseInEmpty { get; private set; }

    public void Add(AnnotatedDocument gold, AnnotatedDocument predicted, Action<Judgement> judge)
    {
        var figures = Distinct(gold, predicted);
        if (gold.Figures is { Count: 0 })
        {
            EmptyDocuments++;
            FalseInEmpty += figures.Count;
        }

        var pairs = Match(Found, gold, figures, withMetric: true);
        Match(Values, gold, [.. figures.DistinctBy(figure => figure.Key.WithoutMetric)], withMetric: false);
        foreach (var (rows, figure) in pairs)
        {
            Compare(rows, figure);
        }

        if (!gold.FiguresPartial)
        {
            var right = pairs.Select(pair => pair.Figure).ToHashSet(ReferenceEqualityComparer.Instance);
            figures.ForEach(figure => judge(new Judgement("figures", figure.Figure, right.Contains(figure.Figure))));
        }
    }

    private static List<(FigureKey Key, AnnotatedFigure Figure)> Distinct(AnnotatedDocument gold, AnnotatedDocument predicted)
    {
        var metrics = gold.FigureMetrics is { Count: > 0 } some ? some.Select(Terms.Metric).ToHashSet(StringComparer.Ordinal) : null;
        return [.. (predicted.Figures ?? [])
            .Select(figure => (Key: FigureKey.Of(figure), Figure: figure))
            .Where(figure => metrics is null || metrics.Contains(figure.Key.Metric!))
            .DistinctBy(figure => figure.Key)];
    }

    /// <summary>Counts predictions against gold; gold rows that repeat a figure count once.</summary>
    private static List<(List<AnnotatedFigure> Rows, AnnotatedFigure Figure)> Match(
        Tally tally, AnnotatedDocument gold, List<(FigureKey Key, AnnotatedFigure Figure)> figures, bool withMetric)
    {
        var free = gold.Figures!.GroupBy(row => Group(row, withMetric)).Select(rows => rows.ToList()).ToList();
        var all = free.Count;
        var pairs = new List<(List<AnnotatedFigure>, AnnotatedFigure)>();
        foreach (var (key, figure) in figures)
        {
            var index = free.FindIndex(rows => key.HasNumberOf(rows[0]) && (!withMetric || Terms.Metric(rows[0].Metric) == key.Metric));
            if (index >= 0)
            {
                pairs.Add((free[index], figure));
                free.RemoveAt(index);
            }
        }

        tally.AddGold(pairs.Count, all);
        if (!gold.FiguresPartial)
        {
            tally.AddPredictions(pairs.Count, figures.Count);
        }

        return pairs;
    }

    private static (string?, double, double?, string) Group(AnnotatedFigure row, bool withMetric) =>
        (withMetric ? Terms.Metric(row.Metric) : null, row.Value, row.ValueMax, string.Join(' ', row.Alternatives ?? []));

    /// <summary>Where the gold repeats a figure, agreeing with any of its rows is enough.</summary>
    private void Compare(List<AnnotatedFigure> rows, AnnotatedFigure figure)
    {
        var qualifiers = rows.Select(Terms.Qualifier).OfType<string>().ToList();
        if (qualifiers.Count > 0)
        {
            Qualifier.Add(qualifiers.Contains(Terms.Qualifier(figure) ?? "exact"));
        }

        Compare(Object, rows.Where(row => row.HasObject), row => Terms.AreAlike(figure.Object, row.Object));
        Compare(ClaimedBy, rows.Where(row => row.HasClaimedBy), row => Terms.AreAlike(figure.ClaimedBy, row.ClaimedBy));
        Compare(Place, rows.Where(row => row.HasPlace), row => Terms.AreSamePlace(figure.Place, row.Place));
    }

    private static void Compare(Share share, IEnumerable<AnnotatedFigure> rows, Func<AnnotatedFigure, bool> agrees)
    {
        if (rows.ToList() is { Count: > 0 } given)
        {
            share.Add(given.Exists(row => agrees(row)));
        }
    }
}
