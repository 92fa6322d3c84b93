using System.Globalization;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Certainty;

/// <summary>Which confidence a level asks for, by kind: <c>thresholds.txt</c>.</summary>
internal static class Thresholds
{
    private static readonly Dictionary<string, (double Strict, double Balanced)> Table = WordList.Rows("Certainty/thresholds.txt")
        .ToDictionary(row => row[0], row => (Number(row[1]), Number(row[2])), StringComparer.Ordinal);

    /// <summary>The strictest level for which a finding is sure enough.</summary>
    public static PrecisionLevel LevelOf(Finding finding)
    {
        var (strict, balanced) = Table[FindingKind.Of(finding)];
        return finding.Confidence >= strict ? PrecisionLevel.Strict
            : finding.Confidence >= balanced ? PrecisionLevel.Balanced
            : PrecisionLevel.Wide;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
