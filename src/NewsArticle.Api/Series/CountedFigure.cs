using NewsArticle.Data;

namespace NewsArticle.Api.Series;

/// <summary>A figure that counts once, however often it is said.</summary>
internal sealed record CountedFigure
{
    /// <summary>The first stored of those that are the same.</summary>
    public required int Id { get; init; }

    public required DateOnly? OccurredOn { get; init; }

    /// <summary>When the article was published, UTC ticks; 0 where that does not matter or is unknown.</summary>
    public required long Ticks { get; init; }

    public required AttackMetric Metric { get; init; }

    public required AttackQualifier Qualifier { get; init; }

    public required long Value { get; init; }

    public required long? ValueMax { get; init; }

    public long Low => Qualifier is AttackQualifier.AtMost ? 0 : Value;

    /// <summary>Null where there is no upper bound.</summary>
    public long? High => Qualifier is AttackQualifier.AtLeast ? null : ValueMax ?? Value;

    /// <summary>UTC; null where unknown.</summary>
    public DateTime? Time => OccurredOn?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
        ?? (Ticks is 0 ? null : new DateTime(Ticks, DateTimeKind.Utc));
}
