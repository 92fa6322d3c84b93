using System.Text.Json.Serialization;
using NewsArticle.Data;

namespace NewsArticle.Api.Series;

/// <summary>The figures of one metric in one step.</summary>
/// <param name="Metric">What happened to what is counted.</param>
/// <param name="Figures">How many figures were counted.</param>
/// <param name="Sum">The sum of their numbers; of a range its lower end.</param>
/// <param name="Low">The least that all of them can be together: "up to 30" can be none.</param>
/// <param name="High">The most that they can be together; null where one has no upper bound ("at least 30").</param>
public sealed record FigureSumResponse(AttackMetric Metric, long Figures, long Sum, long Low, long? High)
{
    /// <summary>The figures that were counted, by id; of merged ones the first stored. Absent unless <c>rows</c> asks for them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? Rows { get; init; }
}
