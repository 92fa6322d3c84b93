using Microsoft.AspNetCore.Mvc;

namespace NewsArticle.Api.Import.Requests;

/// <summary>What the query says of an article, whatever the format of its body; it goes before what the body says.</summary>
public sealed record ImportMetadata
{
    /// <summary>The article's address, http or https.</summary>
    [FromQuery(Name = "url")]
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    [FromQuery(Name = "publisher")]
    public string? Publisher { get; init; }

    /// <summary>When it was published: a date, or a date and time with offset.</summary>
    [FromQuery(Name = "publishedAt")]
    public DateTime? PublishedAt { get; init; }

    /// <summary>BCP 47 tag.</summary>
    [FromQuery(Name = "language")]
    public string? Language { get; init; }

    internal ArticleRequest Complete(ArticleRequest article) => article with
    {
        Url = Url ?? article.Url,
        Publisher = Publisher ?? article.Publisher,
        PublishedAt = PublishedAt ?? article.PublishedAt,
        Language = Language ?? article.Language,
    };
}
