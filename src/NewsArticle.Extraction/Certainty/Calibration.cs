using System.Globalization;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Certainty;

/// <summary>
/// Sets a rule's own confidence right: by the rule's curve in <c>calibration.txt</c>, by that of its kind where the rule has made too few
/// findings to be measured, and not at all where there is neither.
/// </summary>
internal static class Calibration
{
    /// <summary>Stands for every rule of a kind.</summary>
    public const string AnyRule = "*";

    private static readonly Dictionary<(string Kind, string Rule), CalibrationCurve> Curves = WordList.Rows("Certainty/calibration.txt")
        .ToDictionary(row => (row[0], row[1]), row => new CalibrationCurve([.. row[2..].Select(Point)]));

    public static double Of(Finding finding)
    {
        var kind = FindingKind.Of(finding);
        return Curves.TryGetValue((kind, finding.Rule), out var curve) || Curves.TryGetValue((kind, AnyRule), out curve)
            ? curve[finding.RuleConfidence]
            : finding.RuleConfidence;
    }

    private static (double Stated, double Measured) Point(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return (Number(text[..space]), Number(text[(space + 1)..]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
