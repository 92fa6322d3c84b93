using NewsArticle.Extraction.Accuracy;
using NewsArticle.Tools.Evaluating.Tallies;

namespace NewsArticle.Tools.Evaluating.Reports;

/// <summary>Sums up the names of several sets: counts are added before they are divided.</summary>
internal static class Together
{
    private static readonly string[] Kinds = ["people", "places", "organizations"];

    public static IEnumerable<(string Kind, Tally Tally)> Of(IReadOnlyList<LevelAccuracy> sets) =>
        Kinds.Select(kind => (kind, Sum(sets, [kind]))).Append(("all names", Sum(sets, Kinds)));

    private static Tally Sum(IEnumerable<LevelAccuracy> sets, string[] kinds)
    {
        var sum = new Tally();
        foreach (var kind in sets.SelectMany(set => set.Kinds).Where(kind => kinds.Contains(kind.Kind)))
        {
            sum.AddPredictions(Count(kind.Precision, kind.Found), kind.Found);
            sum.AddGold(Count(kind.Recall, kind.Expected), kind.Expected);
        }

        return sum;
    }

    private static int Count(double? share, int of) => (int)Math.Round((share ?? 0) * of);
}
