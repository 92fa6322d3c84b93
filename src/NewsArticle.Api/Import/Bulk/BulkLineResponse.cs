using System.Text.Json.Serialization;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Import.Bulk;

/// <summary>What became of one line.</summary>
/// <param name="Line">The number of the line, 1 for the first.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Status">The status that it would have had as a request of its own; 200 where it is present.</param>
public sealed record BulkLineResponse(int Line, BulkOutcome Outcome, int Status)
{
    /// <summary>The stored article; absent where it was refused.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Id { get; init; }

    /// <summary>Where the article is read; absent where it was refused.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Location { get; init; }

    /// <summary>Why it was refused; absent where it was not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProblemResponse? Problem { get; init; }

    internal static BulkLineResponse Of(int line, BulkOutcome outcome, int id) =>
        new(line, outcome, outcome is BulkOutcome.Stored ? StatusCodes.Status201Created : StatusCodes.Status200OK)
        {
            Id = id,
            Location = FormattableString.Invariant($"/api/v1/articles/{id}"),
        };

    /// <summary>The same with what a problem tells of the request.</summary>
    internal BulkLineResponse In(HttpContext http) => Problem is null ? this : this with { Problem = ProblemResult.In(http, Problem) };

    internal static BulkLineResponse Of(int line, ProblemResult refusal) =>
        new(line, BulkOutcome.Refused, refusal.Problem.Status) { Problem = refusal.Problem };
}

/// <summary>What became of a line of an import of many articles.</summary>
public enum BulkOutcome
{
    /// <summary>The article is on disk.</summary>
    Stored,

    /// <summary>An article with the same text was there already, as when a line is sent again.</summary>
    Present,

    /// <summary>Nothing of the line was stored.</summary>
    Refused,
}
