using NewsArticle.Extraction.Accuracy;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Reports;

/// <summary>Compares the confidence of what was found with how much of it is right.</summary>
internal static class CalibrationReport
{
    private const int Bins = 10;

    public static IReadOnlyList<CalibrationAccuracy> Of(IEnumerable<Judgement> judgements) =>
        [.. judgements.Where(judgement => judgement.Item.Confidence is not null)
            .GroupBy(judgement => judgement.Kind, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => Of(kind.Key, [.. kind.Select(item => (item.Item.Confidence!.Value, item.IsRight))]))];

    public static CalibrationAccuracy Of(string kind, IReadOnlyList<(double Confidence, bool IsRight)> items)
    {
        var bins = items.GroupBy(item => Math.Clamp((int)(item.Confidence * Bins), 0, Bins - 1)).OrderBy(bin => bin.Key)
            .Select(bin => new CalibrationBin
            {
                From = (double)bin.Key / Bins,
                Items = bin.Count(),
                Confidence = bin.Average(item => item.Confidence),
                Right = bin.Average(item => item.IsRight ? 1.0 : 0.0),
            })
            .ToList();
        return new CalibrationAccuracy
        {
            Kind = kind,
            Items = items.Count,
            Error = bins.Sum(bin => bin.Items * Math.Abs(bin.Confidence - bin.Right)) / Math.Max(1, items.Count),
            Bins = bins,
        };
    }
}
