using NewsArticle.Data;

namespace NewsArticle.Api.Series;

/// <summary>What falls into one step.</summary>
/// <param name="top">How many articles it names at most.</param>
internal sealed class FigureTally(int top)
{
    private readonly SortedDictionary<AttackMetric, List<CountedFigure>> _figures = [];
    private readonly StepTally _articles = new(top);

    public IReadOnlyList<int> TopArticles => _articles.TopArticles;

    public void Add(CountedFigure figure)
    {
        if (!_figures.TryGetValue(figure.Metric, out var figures))
        {
            _figures.Add(figure.Metric, figures = []);
        }

        figures.Add(figure);
    }

    public void AddArticle(int id, long figures) => _articles.Add(id, figures, figures);

    public IReadOnlyList<FigureSumResponse> Sums(bool withRows) =>
    [
        .. _figures.Select(metric => new FigureSumResponse(
            metric.Key,
            metric.Value.Count,
            Sum(metric.Value.Select(figure => (long?)figure.Value)) ?? long.MaxValue,
            Sum(metric.Value.Select(figure => (long?)figure.Low)) ?? long.MaxValue,
            Sum(metric.Value.Select(figure => figure.High)))
        {
            Rows = withRows ? [.. metric.Value.Select(figure => figure.Id).Order()] : null,
        }),
    ];

    /// <summary>Null where a number is missing, and where the sum has no room: whoever imports such numbers gets no sum of them.</summary>
    private static long? Sum(IEnumerable<long?> numbers)
    {
        var sum = (Int128)0;
        foreach (var number in numbers)
        {
            if (number is null)
            {
                return null;
            }

            sum += number.Value;
        }

        return sum <= long.MaxValue ? (long)sum : null;
    }
}
