namespace NewsArticle.Api.Imports;

/// <summary>From where to import.</summary>
public sealed record ImportRequest
{
    /// <summary>The address of an article's page, or of a feed in RSS, Atom or JSON Feed: http or https, without user and password.</summary>
    /// <example>https://news.example.org/world/feed.xml</example>
    public required string Url { get; init; }

    /// <summary>How often a feed is looked at for what is new, from PT5M to P30D; absent to import once what is there.</summary>
    /// <example>PT15M</example>
    public string? Every { get; init; }
}
