using NewsArticle.Data;

namespace NewsArticle.Api.Import.Requests;

/// <summary>A number that an article reports of an attack or of the forces in it.</summary>
public sealed record AttackFigureRequest
{
    /// <summary>What happened to what is counted.</summary>
    public required AttackMetric Metric { get; init; }

    /// <summary>What is counted: singular, lower case.</summary>
    /// <example>person</example>
    public required string Object { get; init; }

    /// <summary>The number, or the lower end of a range.</summary>
    /// <example>3</example>
    public required long Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public long? ValueMax { get; init; }

    /// <summary>How the text bounds the number; where absent, <c>range</c> with <c>valueMax</c> and <c>exact</c> without.</summary>
    public AttackQualifier? Qualifier { get; init; }

    /// <summary>The exact words of the number; they stand inside the evidence.</summary>
    /// <example>three</example>
    public required string Wording { get; init; }

    /// <summary>The weapon, singular and lower case.</summary>
    public string? Weapon { get; init; }

    /// <summary>Who is credited: one of the article's people, organizations or places, or a description of somebody unnamed.</summary>
    public NameReference? ClaimedBy { get; init; }

    /// <summary>One of the article's places.</summary>
    public NameReference? Place { get; init; }

    /// <summary>When it happened: the day, or the first day of the month or year meant.</summary>
    /// <example>2022-12-19</example>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>How much of <c>occurredOn</c> is meant; where absent, the day.</summary>
    public DatePrecision? OccurredOnPrecision { get; init; }

    /// <summary>0-based position, in this list, of the figure that this one is a part of.</summary>
    public int? PartOf { get; init; }

    /// <summary>Where the number is said.</summary>
    public required EvidenceRequest Evidence { get; init; }
}
