namespace NewsArticle.Tools.Benchmarking;

/// <summary>The middle of some figures; of an even number of them, the lower of the two in the middle.</summary>
internal static class Median
{
    public static double Of(IReadOnlyCollection<double> values) => values.Order().ElementAt((values.Count - 1) / 2);
}
