using System.Globalization;
using System.Text;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>Writes a report as a table of Markdown whose columns also stand below each other on a console.</summary>
internal static class ReportTable
{
    private static readonly string[] Head =
        ["measured", "service/s", "reference/s", "p50 ms", "p99 ms", "result", "target", "met", "in memory before, or a note"];

    public static string Of(Report report)
    {
        string[][] rows = [Head, .. report.Outcomes.Select(Row)];
        var widths = Head.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{report.AtUtc:yyyy-MM-dd HH:mm} UTC, {report.Options.Articles:#,0} articles, {report.Options.Clients} clients, ");
        table.Append(CultureInfo.InvariantCulture, $"medians of {report.Options.Rounds} rounds of {report.Options.Seconds} s; commit {report.Machine.Commit ?? "unknown"}; ");
        table.Append(CultureInfo.InvariantCulture, $"{report.Machine.Processor}, {report.Machine.Cores} cores, load {report.Machine.Load?.ToString("0.0", CultureInfo.InvariantCulture) ?? "unknown"} at the start; {report.Machine.Runtime}\n\n");
        Append(table, rows[0], widths);
        Append(table, [.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in rows[1..])
        {
            Append(table, row, widths);
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, string[] row, int[] widths) =>
        table.Append("| ").AppendJoin(" | ", row.Select((cell, column) => column is 0 or 8 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).Append(" |\n");

    private static string[] Row(Outcome outcome) =>
    [
        outcome.Name,
        Number(outcome.Service, "#,0"),
        Number(outcome.Reference, "#,0"),
        Number(outcome.P50, "0.00"),
        Number(outcome.P99, "0.00"),
        outcome.Figure is null ? "" : $"{Number(outcome.Figure, "0.00")} {outcome.Unit}",
        outcome.Target is null ? "" : $"{(outcome.MoreIsBetter ? "≥" : "≤")} {Number(outcome.Target, "0.##")}",
        outcome.Failures > 0 ? "FAILED" : outcome.Passed switch { true => "yes", false => "no", null => "" },
        outcome.Failures > 0 ? string.Create(CultureInfo.InvariantCulture, $"{outcome.Failures:#,0} wrong answers") : outcome.Note,
    ];

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
