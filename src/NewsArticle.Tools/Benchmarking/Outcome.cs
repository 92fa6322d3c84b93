using System.Text.Json.Serialization;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>What came out, beside what should.</summary>
/// <param name="Name">What was measured.</param>
internal sealed record Outcome(string Name)
{
    /// <summary>Requests a second; null where something else was measured.</summary>
    public double? Service { get; init; }

    /// <summary>Requests a second of the reference.</summary>
    public double? Reference { get; init; }

    /// <summary>Milliseconds that half of the answers took at most, as the clients saw it.</summary>
    public double? P50 { get; init; }

    /// <summary>Milliseconds that 99 of 100 answers took at most.</summary>
    public double? P99 { get; init; }

    /// <summary>The figure that is held against the target; null where nothing could be measured.</summary>
    public double? Figure { get; init; }

    /// <summary>What the figure is, with its unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The figure to reach; null where none is set.</summary>
    public double? Target { get; init; }

    /// <summary>Whether the figure must be the target at least, rather than at most.</summary>
    [JsonIgnore]
    public bool MoreIsBetter { get; init; }

    /// <summary>Answers that were not what they should be.</summary>
    public long Failures { get; init; }

    /// <summary>What was in memory before, or why nothing was measured.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether the target is met and nothing failed; null where there is no target or no figure.</summary>
    public bool? Passed => Failures > 0 ? false
        : Figure is null || Target is null ? null
        : MoreIsBetter ? Figure >= Target : Figure <= Target;
}
