using System.Text.Json.Serialization;

namespace NewsArticle.Tools.Documents;

/// <summary>A number that a text reports of an attack.</summary>
internal sealed record AnnotatedFigure : Judgeable
{
    public required string Metric { get; init; }

    public required double Value { get; init; }

    public double? ValueMax { get; init; }

    public string? Qualifier { get; init; }

    /// <summary>Start and end, end exclusive.</summary>
    public int[]? Evidence { get; init; }

    public string? Wording { get; init; }

    /// <summary>What is counted; gold that has no such member leaves it open.</summary>
    public string? Object { get; init => (field, HasObject) = (value, true); }

    public string? Weapon { get; init; }

    /// <summary>Who is credited with the number, or null; gold that has no such member leaves it open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? ClaimedBy { get; init => (field, HasClaimedBy) = (value, true); }

    /// <summary>Where it happened, or null; gold that has no such member leaves it open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Place { get; init => (field, HasPlace) = (value, true); }

    [JsonIgnore]
    public bool HasObject { get; private init; }

    [JsonIgnore]
    public bool HasClaimedBy { get; private init; }

    [JsonIgnore]
    public bool HasPlace { get; private init; }

    public DateOnly? OccurredOn { get; init; }

    public string? OccurredOnPrecision { get; init; }

    /// <summary>The position in the list of the figure that this one is a part of.</summary>
    public int? PartOf { get; init; }

    public double? Ratio { get; init; }

    /// <summary>The position in the list of the figure that this one replaces.</summary>
    public int? Corrects { get; init; }

    public double? PreviousValue { get; init; }

    /// <summary>Other values that gold counts as right.</summary>
    public IReadOnlyList<double>? Alternatives { get; init; }
}
