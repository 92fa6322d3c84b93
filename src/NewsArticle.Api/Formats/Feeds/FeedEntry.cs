using NewsArticle.Api.Articles;

namespace NewsArticle.Api.Formats.Feeds;

/// <summary>An article as feeds show it.</summary>
internal sealed class FeedEntry(ArticleSummaryResponse article, Addresses addresses)
{
    /// <summary>The article in the archive.</summary>
    public string Id { get; } = addresses.Of("articles", article.Id);

    /// <summary>The article where it was published; in the archive where that is unknown.</summary>
    public string Url { get; } = Uri.TryCreate(article.Url, UriKind.Absolute, out var url) ? url.AbsoluteUri : addresses.Of("articles", article.Id);

    /// <summary>The headline; the first words of the text where there is none.</summary>
    public string Title { get; } = article.Headline ?? Beginning(article.Paragraphs is [var first, ..] ? first : "");

    /// <summary>The first paragraph, or null.</summary>
    public string? Summary { get; } = article.Paragraphs is [var first, ..] ? first : null;

    /// <summary>The line that names the authors; the publisher where there is none, or null.</summary>
    public string? Author { get; } = article.Byline ?? article.Publisher;

    public IReadOnlyList<string> Contributors => article.Contributors;

    public string? Publisher => article.Publisher;

    public string? Language => article.Language;

    public DateTime? Published => article.PublishedAt;

    public DateTime Updated => article.UpdatedAt;

    private static string Beginning(string text)
    {
        const int Most = 80;
        var cut = text.Length <= Most ? text.Length : Math.Max(text.LastIndexOf(' ', Most), 0);
        return cut == text.Length ? text : text[..cut] + "…";
    }
}
