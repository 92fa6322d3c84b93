using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Evaluating.Figures;

/// <summary>What makes two figures of one document the same: they are counted once.</summary>
/// <param name="Metric">The metric, or null where only the number counts.</param>
/// <param name="Value">The number.</param>
/// <param name="ValueMax">The upper end of a range, or null.</param>
internal readonly record struct FigureKey(string? Metric, double Value, double? ValueMax)
{
    public static FigureKey Of(AnnotatedFigure figure) => new(Terms.Metric(figure.Metric), figure.Value, UpperEnd(figure));

    public FigureKey WithoutMetric => this with { Metric = null };

    /// <summary>Whether a prediction with this key has the number of a gold figure, or another that counts as right.</summary>
    public bool HasNumberOf(AnnotatedFigure gold)
    {
        IReadOnlyList<double> values = [gold.Value, .. gold.Alternatives ?? []];
        return values.Contains(Value) && (ValueMax == UpperEnd(gold) || (gold.Alternatives is { Count: > 0 } && ValueMax is { } end && values.Contains(end)));
    }

    private static double? UpperEnd(AnnotatedFigure figure) => figure.ValueMax == figure.Value ? null : figure.ValueMax;
}
