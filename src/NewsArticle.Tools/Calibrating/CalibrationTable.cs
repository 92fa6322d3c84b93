using System.Globalization;
using NewsArticle.Extraction.Certainty;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Calibrating;

/// <summary>Curves by kind and rule, made of what was measured.</summary>
internal sealed class CalibrationTable
{
    /// <summary>Fewer findings than these do not measure a rule or a kind.</summary>
    private const int FewestItems = 50;

    /// <summary>Nothing that was measured on some hundred items is certain.</summary>
    private const double Least = 0.02, Most = 0.98;

    private readonly SortedDictionary<(string Kind, string Rule), IReadOnlyList<(double Stated, double Measured)>> _curves = [];

    public CalibrationTable(IReadOnlyCollection<Judgement> judgements)
    {
        // Gold lists clear cases of indirect quotes only: one that it does not list may well be right.
        foreach (var kind in judgements.Where(judgement => judgement.Stated is not null && judgement.Kind != FindingKind.IndirectQuotes).GroupBy(judgement => judgement.Kind, StringComparer.Ordinal))
        {
            Add((kind.Key, Calibration.AnyRule), [.. kind]);
            foreach (var rule in kind.GroupBy(judgement => judgement.Item.Rule ?? Calibration.AnyRule, StringComparer.Ordinal))
            {
                Add((kind.Key, rule.Key), [.. rule]);
            }
        }
    }

    /// <summary>The confidence that an item has by this table.</summary>
    public double Of(Judgement item)
    {
        var stated = item.Stated ?? 0;
        return _curves.TryGetValue((item.Kind, item.Item.Rule ?? ""), out var points) || _curves.TryGetValue((item.Kind, Calibration.AnyRule), out points)
            ? new CalibrationCurve([.. points])[stated]
            : stated;
    }

    public void Write(TextWriter output)
    {
        output.Write("# What a rule's own confidence is worth, measured on annotated news; made by the command `calibrate`.\n");
        output.Write("# kind\trule, or * for all\tpoints: the confidence of the rule, a blank, the measured share of right findings\n");
        foreach (var ((kind, rule), points) in _curves)
        {
            output.Write($"{kind}\t{rule}\t{string.Join('\t', points.Select(Written))}\n");
        }
    }

    private void Add((string, string) key, List<Judgement> judgements)
    {
        if (judgements.Count >= FewestItems)
        {
            _curves[key] = [.. IsotonicRegression.Fit(judgements.Select(item => (item.Stated!.Value, item.IsRight)))
                .Select(point => (point.Stated, Math.Clamp(point.Measured, Least, Most)))];
        }
    }

    private static string Written((double Stated, double Measured) point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Stated:F4} {point.Measured:F3}");
}
