using System.Net;
using AngleSharp.Html.Parser;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Html;
using NewsArticle.Data;

namespace NewsArticle.Api.Imports.Feeds;

/// <summary>Reads the texts of feeds; what is not usable counts as absent.</summary>
internal static class FeedText
{
    /// <summary>Shorter texts are summaries, whatever the feed calls them.</summary>
    private const int ShortestArticle = 500;

    /// <summary>One line, without control characters.</summary>
    public static string? Line(string? text) => Metadata.Line(PageText.Clean(text ?? ""));

    /// <summary>A headline, which may be written in HTML.</summary>
    public static string? Headline(string? text)
    {
        if (text is null || text.Length > 10 * Lengths.Headline)
        {
            return null;
        }

        using var page = text.AsSpan().ContainsAny('<', '&') ? new HtmlParser().ParseDocument(text) : null;
        return Line(page?.Body?.TextContent ?? text) is { Length: <= Lengths.Headline } headline ? headline : null;
    }

    /// <summary>The names of one or several people: "A, B and C"; null where there are none.</summary>
    public static string? Names(IEnumerable<string> texts)
    {
        var names = texts.Select(Line).OfType<string>().Where(name => !name.Contains('@', StringComparison.Ordinal)).Distinct().ToList();
        return StructuredData.Join(names) is { Length: <= Lengths.Byline } byline ? byline : null;
    }

    /// <summary>An address, which may count from the feed's.</summary>
    public static Uri? Address(string? text, Uri feed) =>
        Line(text) is { Length: <= Lengths.Url } line && Uri.TryCreate(feed, line, out var address) ? Web(address) : null;

    /// <summary>A whole address.</summary>
    public static Uri? Whole(string? text) =>
        Line(text) is { Length: <= Lengths.Url } line && Uri.TryCreate(line, UriKind.Absolute, out var address) ? Web(address) : null;

    /// <summary>Plain text as HTML: a paragraph a line.</summary>
    public static string? ToHtml(string? text) =>
        text is null ? null : string.Concat(text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));

    /// <summary>HTML that is long enough to be an article, or null.</summary>
    public static string? FullText(string? html) => html?.Length >= ShortestArticle ? html : null;

    private static Uri? Web(Uri address) =>
        address.Scheme is "http" or "https" && address.AbsoluteUri.Length <= Lengths.Url ? address : null;
}
