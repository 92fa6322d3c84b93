using System.Net;
using NewsArticle.Api.Import.Assembly;
using NewsArticle.Api.Import.Html;
using NewsArticle.Api.Import.Requests;
using NewsArticle.Api.Imports.Feeds;
using NewsArticle.Api.Imports.Fetching;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Reading;

namespace NewsArticle.Api.Imports.Work;

/// <summary>Makes of what was fetched the request that a client would have sent with it.</summary>
internal static class PageArticle
{
    /// <summary>As much as a client may send.</summary>
    private const int LongestText = 1024 * 1024;

    /// <summary>Names of a site before its own one.</summary>
    private static readonly string[] Editions = ["www.", "m.", "mobile.", "amp."];

    /// <summary>Reads a page; what a feed says of it fills what the page leaves open.</summary>
    /// <exception cref="ImportFault">There is no article in it.</exception>
    public static ArticleRequest Read(WebPage page, FeedEntry? entry)
    {
        var read = ReadText(Decoding.Text(page), page.MediaType is "text/plain");
        return read with
        {
            Url = AddressOf(page.Url, read.Url),
            Headline = read.Headline ?? entry?.Headline,
            Byline = read.Byline ?? entry?.Byline,
            Publisher = read.Publisher ?? Fit(entry?.Publisher),
            Language = read.Language ?? Tag(entry?.Language),
            PublishedAt = read.PublishedAt ?? entry?.PublishedAt,
        };
    }

    /// <summary>Reads an entry that holds its whole article.</summary>
    /// <param name="url">Where its page is, or null.</param>
    /// <inheritdoc cref="Read(WebPage, FeedEntry?)"/>
    public static ArticleRequest Read(FeedEntry entry, string? url)
    {
        // As a page, so that no paragraph is taken for the headline.
        var page = $"<title>{WebUtility.HtmlEncode(entry.Headline)}</title><article>{entry.Html}</article>";
        var read = ReadText(page, isPlain: false);
        return read with
        {
            Url = url,
            Headline = entry.Headline ?? read.Headline,
            Byline = entry.Byline ?? read.Byline,
            Publisher = Fit(entry.Publisher),
            Language = Tag(entry.Language),
            PublishedAt = entry.PublishedAt,
        };
    }

    private static ArticleRequest ReadText(string text, bool isPlain)
    {
        try
        {
            var read = !isPlain ? HtmlReader.Read(text)
                : ForbiddenCharacters.Find(text) is { } fault ? throw new BodyFault(fault)
                : new ArticleRequest { Text = text };
            return (read.Text?.Length ?? read.Paragraphs!.Sum(paragraph => paragraph.Length)) <= LongestText
                ? read
                : throw new BodyFault("has a longer text than any article");
        }
        catch (BodyFault fault)
        {
            throw ImportFault.NotAnArticle($"the page {fault.Message}.");
        }
    }

    /// <summary>What a page calls its own address is believed within its site: no site may take the place of another's article.</summary>
    private static string AddressOf(Uri fetched, string? said) =>
        said is not null && Uri.TryCreate(said, UriKind.Absolute, out var own) && SiteOf(own) == SiteOf(fetched)
            ? said
            : fetched.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    private static string SiteOf(Uri url)
    {
        var edition = Array.Find(Editions, name => url.IdnHost.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return url.IdnHost[(edition?.Length ?? 0)..];
    }

    private static string? Fit(string? publisher) => publisher?.Length <= Lengths.Publisher ? publisher : null;

    private static string? Tag(string? language) => language is not null && Metadata.IsLanguageTag(language) ? language : null;
}
