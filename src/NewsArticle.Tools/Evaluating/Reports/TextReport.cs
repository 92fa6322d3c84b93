using System.Globalization;
using NewsArticle.Extraction;
using NewsArticle.Extraction.Accuracy;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Evaluating.Reports;

/// <summary>Writes a report for people.</summary>
internal sealed class TextReport(TextWriter output)
{
    public void Write(AccuracyReport report)
    {
        foreach (var corpus in report.Corpora)
        {
            Line($"=== {corpus.Name}: {corpus.Documents} documents, {corpus.Words} words");
            Line($"");
            var main = AtBalanced(corpus);
            WriteKinds(main);
            WriteDetails(main);
            if (corpus.Levels.Count > 1)
            {
                WriteLevels(corpus.Levels);
            }
        }

        if (report.Corpora.Count > 1)
        {
            WriteTogether([.. report.Corpora.Select(AtBalanced)]);
        }

        WriteCalibration(report.Calibration);
    }

    private static LevelAccuracy AtBalanced(CorpusAccuracy corpus) =>
        corpus.Levels.FirstOrDefault(level => level.Level == Spelling.Of(PrecisionLevel.Balanced)) ?? corpus.Levels[0];

    private void WriteTogether(IReadOnlyList<LevelAccuracy> sets)
    {
        Line($"=== names of all sets together");
        Line($"");
        foreach (var (kind, tally) in Together.Of(sets).Where(sum => !sum.Tally.IsEmpty))
        {
            Line($"{kind,-28} {Percent.Of(tally.Precision),6} {Percent.Of(tally.Recall),6} {Percent.Of(tally.F1),6} {tally.Predictions,9} {tally.Gold,9}");
        }

        Line($"");
    }

    private void WriteKinds(LevelAccuracy level)
    {
        Line($"{level.Level,-28} {"P",6} {"R",6} {"F1",6} {"found",9} {"expected",9}");
        foreach (var kind in level.Kinds)
        {
            Line($"{kind.Kind,-28} {Percent.Of(kind.Precision),6} {Percent.Of(kind.Recall),6} {Percent.Of(kind.F1),6} {kind.Found,9} {kind.Expected,9}");
        }

        Line($"");
    }

    private void WriteDetails(LevelAccuracy level)
    {
        foreach (var detail in level.Details)
        {
            Line($"{detail.Detail,-28} {Percent.Of(detail.Share),6}   ({detail.Right} of {detail.Of})");
        }

        if (level.MedianKilometresOff is { } kilometres)
        {
            Line($"{"median kilometres off",-28} {kilometres,6:F1}");
        }

        if (level.FalseFiguresPerArticle is { } figures)
        {
            Line($"{"false figures per article",-28} {figures,6:F2}");
        }

        Line($"");
    }

    private void WriteLevels(IReadOnlyList<LevelAccuracy> levels)
    {
        Line($"{"P / R by level",-28} {string.Join(' ', levels.Select(level => $"{level.Level,15}"))}");
        foreach (var kind in levels.SelectMany(level => level.Kinds).Select(kind => kind.Kind).Distinct())
        {
            Line($"{kind,-28} {string.Join(' ', levels.Select(level => $"{Pair(level, kind),15}"))}");
        }

        Line($"");
    }

    private void WriteCalibration(IReadOnlyList<CalibrationAccuracy> calibration)
    {
        foreach (var kind in calibration)
        {
            Line($"calibration of {kind.Kind}: {kind.Items} items, expected error {kind.Error:F3}");
            foreach (var bin in kind.Bins)
            {
                Line($"    from {bin.From:F1} {bin.Items,6} items at {bin.Confidence:F2}, {Percent.Of(bin.Right),5} % right");
            }
        }
    }

    private static string Pair(LevelAccuracy level, string kind) =>
        level.Kinds.FirstOrDefault(other => other.Kind == kind) is { } found ? $"{Percent.Of(found.Precision)} / {Percent.Of(found.Recall)}" : "-";

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
