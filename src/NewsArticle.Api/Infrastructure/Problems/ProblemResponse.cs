using System.Text.Json.Serialization;

namespace NewsArticle.Api.Infrastructure.Problems;

/// <summary>What went wrong and what to do about it, as RFC 9457 problem details.</summary>
public sealed record ProblemResponse
{
    /// <summary>Identifies the kind of problem; ends in <c>code</c>.</summary>
    public string Type => $"urn:newsarticle:problem:{Code}";

    /// <summary>The kind of problem in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status, repeated.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong with this request and what to do.</summary>
    public required string Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    public string? Instance { get; init; }

    /// <summary>The kind of problem for programs; never changes once published.</summary>
    public required string Code { get; init; }

    /// <summary>Finds this request in the service's log.</summary>
    public string? TraceId { get; init; }

    /// <summary>What is wrong, by the place in the request: a parameter, or a path into the body such as <c>quotes[1].exact</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>The stored article that is in the way; only for <c>duplicate-article</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ArticleId { get; init; }

    /// <summary>The identity that took the place of the one asked for; only for <c>merged</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MergedInto { get; init; }

    /// <summary>0-based UTF-16 code unit of <c>q</c> where it goes wrong; only for <c>unreadable-query</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Position { get; init; }
}
