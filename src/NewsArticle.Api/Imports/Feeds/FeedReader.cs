using System.Text;
using System.Text.RegularExpressions;
using NewsArticle.Api.Imports.Fetching;

namespace NewsArticle.Api.Imports.Feeds;

/// <summary>Tells feeds from pages, and reads them: RSS 0.9 to 2.0, Atom, and JSON Feed.</summary>
internal static partial class FeedReader
{
    private const int Beginning = 2048;

    /// <summary>Reads a feed; null where it is none.</summary>
    /// <exception cref="ImportFault">It is one, and is broken.</exception>
    public static Feed? TryRead(WebPage page)
    {
        var feed = IsJson(page) ? JsonFeed.Read(page) : IsXml(page) ? XmlFeed.Read(page) : null;
        return feed is null ? null : feed with { Entries = [.. feed.Entries.Select(entry => Complete(entry, feed))] };
    }

    private static FeedEntry Complete(FeedEntry entry, Feed feed) => entry with
    {
        Publisher = entry.Publisher ?? feed.Title,
        Language = entry.Language ?? feed.Language,
    };

    private static bool IsJson(WebPage page) => page.MediaType?.EndsWith("json", StringComparison.Ordinal) is true;

    /// <summary>Many feeds are sent as pages, and some pages as XML: what it begins with says what it is.</summary>
    private static bool IsXml(WebPage page)
    {
        var beginning = Encoding.Latin1.GetString(page.Body[..Math.Min(Beginning, page.Body.Count)]).Replace("\0", "", StringComparison.Ordinal);
        return Root().IsMatch(beginning)
            || (page.MediaType is not (null or "application/xhtml+xml") && page.MediaType.EndsWith("xml", StringComparison.Ordinal)
                && !beginning.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The first element, behind declarations and comments.</summary>
    [GeneratedRegex(@"^[^<]{0,8}(?:<(?:[?!])[^>]*>\s*){0,20}<(?:[A-Za-z0-9]+:)?(?:rss|feed|RDF)[\s>]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Root();
}
