using System.Text.Json.Serialization;
using NewsArticle.Data.Revisions;

namespace NewsArticle.Api.Revisions;

/// <summary>A revision in the history of an article.</summary>
public record RevisionResponse
{
    internal RevisionResponse(ArticleRevision revision)
    {
        Number = revision.Number;
        Operation = revision.Operation;
        At = revision.AtUtc;
        By = revision.By;
        Reason = revision.Reason;
        RestoredFrom = revision.RestoredFrom;
        Href = FormattableString.Invariant($"/api/v1/articles/{revision.ArticleId}/revisions/{revision.Number}");
    }

    /// <summary>1 for the first revision of the article, then one more each.</summary>
    [JsonPropertyOrder(-1)]
    public int Number { get; }

    /// <summary>How it came to be.</summary>
    [JsonPropertyOrder(-1)]
    public RevisionOperation Operation { get; }

    /// <summary>When, UTC.</summary>
    [JsonPropertyOrder(-1)]
    public DateTime At { get; }

    /// <summary>Who made it, or null where unknown.</summary>
    [JsonPropertyOrder(-1)]
    public string? By { get; }

    /// <summary>Why, in the author's words, or null.</summary>
    [JsonPropertyOrder(-1)]
    public string? Reason { get; }

    /// <summary>The number of the revision whose content it has again; null unless it was restored.</summary>
    [JsonPropertyOrder(-1)]
    public int? RestoredFrom { get; }

    /// <summary>Where its content and its changes are read.</summary>
    [JsonPropertyOrder(-1)]
    public string Href { get; }
}
