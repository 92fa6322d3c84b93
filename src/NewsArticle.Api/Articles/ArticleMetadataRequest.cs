using NewsArticle.Data;

namespace NewsArticle.Api.Articles;

/// <summary>What can be corrected of an article itself; its paragraphs never change, so that evidence stays true.</summary>
public sealed record ArticleMetadataRequest
{
    /// <summary>The headline, or null.</summary>
    /// <example>Drones over Kyiv</example>
    public string? Headline { get; init; }

    /// <summary>The address, http or https, or null; at most one article has it.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it, or null.</summary>
    /// <example>The Example Times</example>
    public string? Publisher { get; init; }

    /// <summary>The line that names the authors, without "By", or null.</summary>
    public string? Byline { get; init; }

    /// <summary>People who "contributed reporting", in order.</summary>
    public IReadOnlyList<string>? Contributors { get; init; }

    /// <summary>BCP 47 tag, or null.</summary>
    /// <example>en</example>
    public string? Language { get; init; }

    /// <summary>Where the report was filed, or null.</summary>
    public string? Dateline { get; init; }

    /// <summary>When it was published: a date, or a date and time with offset; null where unknown.</summary>
    /// <example>2022-12-19T08:30:00Z</example>
    public DateTime? PublishedAt { get; init; }

    internal static ArticleMetadataRequest Of(Article article) => new()
    {
        Headline = article.Headline,
        Url = article.Url,
        Publisher = article.Publisher,
        Byline = article.Byline,
        Contributors = article.Contributors,
        Language = article.Language,
        Dateline = article.Dateline,
        PublishedAt = article.PublishedUtc,
    };
}
