using System.Globalization;

namespace NewsArticle.Tools.Faults;

/// <summary>What became of a test of the catalogue.</summary>
/// <param name="Done">What was done, with counts.</param>
/// <param name="Failures">How many tests, or checks of the fuzzer, failed.</param>
internal sealed record CatalogueResult(CatalogueTest Test, string Done, int Failures, TimeSpan Time)
{
    public const string Heading = "| # | what is done to the service | how much of it | failures | time |\n|--:|---|---|--:|--:|";

    /// <summary>A row of a table in Markdown.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"| {Test.Number} | {Test.Name} | {Done} | {Failures} | {(Time.TotalMinutes < 2 ? $"{Time.TotalSeconds:0} s" : $"{Time.TotalMinutes:0} min")} |");
}
