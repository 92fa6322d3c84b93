using System.Text.Json;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>What one run of <c>wrk</c> counted, as <c>wrk.lua</c> writes it.</summary>
/// <param name="Microseconds">How long the run took.</param>
/// <param name="Bytes">All that was received, headers too.</param>
/// <param name="Refusals">Answers with a status of 400 or more.</param>
/// <param name="P50">Half of the answers took so many microseconds at most.</param>
/// <param name="P99">99 of 100 answers did.</param>
internal sealed record WrkResult(
    long Requests, long Microseconds, long Bytes, long ConnectErrors, long ReadErrors, long WriteErrors, long Timeouts, long Refusals, double P50, double P99)
{
    public double RequestsPerSecond => Requests / (Microseconds / 1e6);

    public double BytesPerRequest => (double)Bytes / Math.Max(Requests, 1);

    /// <summary>Requests that were not answered as they should be, or not at all.</summary>
    public long Failures => ConnectErrors + ReadErrors + WriteErrors + Timeouts + Refusals;

    /// <summary>Finds the line of JSON in what wrk printed.</summary>
    /// <exception cref="BenchmarkException">There is none.</exception>
    public static WrkResult Parse(string output) =>
        output.Split('\n').FirstOrDefault(line => line.StartsWith('{')) is { } line
            ? JsonSerializer.Deserialize<WrkResult>(line, JsonSerializerOptions.Web)!
            : throw new BenchmarkException($"wrk ended without figures: {output.Trim().ReplaceLineEndings(" ")}");
}
