using System.Globalization;
using AngleSharp.Html.Dom;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Data;

namespace NewsArticle.Api.Import.Html;

/// <summary>What a page says of its article in the places meant for programs. Anything that is not usable counts as absent.</summary>
internal sealed record PageMetadata(string? Headline, string? Byline, string? Publisher, string? Url, string? Language, DateTime? PublishedAt)
{
    public static PageMetadata Of(IHtmlDocument page)
    {
        var article = StructuredData.Of(page);
        return new PageMetadata(
            First(Lengths.Headline, article?.Headline, Meta(page, "og:title"), page.QuerySelector("h1")?.TextContent, page.Title),
            First(Lengths.Byline, article?.Authors, Authors(Meta(page, "author")), Authors(Meta(page, "article:author"))),
            First(Lengths.Publisher, article?.Publisher, Meta(page, "og:site_name")),
            FirstUrl(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta(page, "og:url"), article?.Url),
            FirstLanguage(page.DocumentElement.GetAttribute("lang"), article?.Language, Meta(page, "og:locale")),
            FirstTime(
                article?.Published,
                Meta(page, "article:published_time"),
                Meta(page, "date"),
                page.QuerySelector("article time[datetime], time[pubdate], time[itemprop=datePublished], time[datetime]")?.GetAttribute("datetime")));
    }

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    /// <summary>Some sites give the address of a profile for a name.</summary>
    private static string? Authors(string? text) => text?.Contains("://", StringComparison.Ordinal) is true ? null : text;

    private static string? First(int length, params string?[] texts) =>
        texts.Select(Text).FirstOrDefault(text => text is not null && text.Length <= length);

    private static string? FirstUrl(params string?[] urls) =>
        urls.Select(Text).FirstOrDefault(url => url is not null && url.Length <= Lengths.Url && UrlKey.Of(url) is not null);

    private static string? FirstLanguage(params string?[] tags) =>
        tags.Select(tag => Text(tag)?.Replace('_', '-')).FirstOrDefault(tag => tag is not null && Metadata.IsLanguageTag(tag));

    private static DateTime? FirstTime(params string?[] times)
    {
        foreach (var text in times.Select(Text))
        {
            if (UtcTime.TryParse(text, out var utc))
            {
                return utc;
            }

            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                return time.UtcDateTime;
            }
        }

        return null;
    }

    private static string? Text(string? text) => Metadata.Line(PageText.Clean(text ?? ""));
}
