using System.Text.Json.Serialization;

namespace NewsArticle.Api.Imports.Feeds;

/// <summary>What a feed says of an article; kept with the article's item until it is imported.</summary>
internal sealed record FeedEntry
{
    /// <summary>The feed's own name of the entry, or null.</summary>
    [JsonIgnore]
    public string? Id { get; init; }

    /// <summary>Where the article's page is, or null.</summary>
    [JsonIgnore]
    public Uri? Url { get; init; }

    public string? Headline { get; init; }

    public string? Byline { get; init; }

    public string? Publisher { get; init; }

    public string? Language { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? PublishedAt { get; init; }

    /// <summary>The article itself, as HTML; null where the feed has no more than a summary.</summary>
    public string? Html { get; init; }
}
