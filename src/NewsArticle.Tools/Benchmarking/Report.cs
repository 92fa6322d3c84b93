using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>Everything that one benchmark found.</summary>
/// <param name="AtUtc">When it ended.</param>
internal sealed record Report(DateTime AtUtc, Machine Machine, BenchmarkOptions Options, IReadOnlyList<Outcome> Outcomes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whether every answer was what it should be.</summary>
    public bool IsSound => Outcomes.All(outcome => outcome.Failures is 0);

    /// <summary>Whether it is sound and all targets are met; what could not be measured does not count.</summary>
    public bool Passed => Outcomes.All(outcome => outcome.Passed is not false);

    public string ToJson() => JsonSerializer.Serialize(this, Json) + "\n";
}
