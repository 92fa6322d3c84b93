using System.Xml.Linq;

namespace NewsArticle.Api.Imports.Feeds;

/// <summary>Reads an item of RSS, with the modules that news sites use.</summary>
internal static class RssItem
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static FeedEntry Read(XElement item, Uri feed)
    {
        var guid = Own(item, "guid");
        return new FeedEntry
        {
            Id = FeedText.Line(guid?.Value) ?? FeedText.Line(item.Attributes().FirstOrDefault(about => about.Name.LocalName is "about")?.Value),
            Url = FeedText.Address(Own(item, "link")?.Value, feed)
                ?? FeedText.Address(item.Elements(Atom + "link").FirstOrDefault(IsPage)?.Attribute("href")?.Value, feed)
                ?? (guid?.Attribute("isPermaLink")?.Value is "false" ? null : FeedText.Whole(guid?.Value)),
            Headline = FeedText.Headline(Own(item, "title")?.Value),
            Byline = FeedText.Names(item.Elements(DublinCore + "creator").Select(creator => creator.Value)) ?? Author(Own(item, "author")?.Value),
            Language = FeedText.Line(item.Element(DublinCore + "language")?.Value),
            PublishedAt = FeedTime.Read(Own(item, "pubDate")?.Value ?? item.Element(DublinCore + "date")?.Value),
            Html = FeedText.FullText(item.Element(Content + "encoded")?.Value),
        };
    }

    /// <summary>An element of RSS itself, in whichever of its namespaces.</summary>
    private static XElement? Own(XElement item, string name) => item.Elements().FirstOrDefault(element =>
        element.Name.LocalName == name && (element.Name.Namespace == XNamespace.None || element.Name.Namespace == item.Name.Namespace));

    private static bool IsPage(XElement link) => link.Attribute("rel")?.Value is null or "alternate";

    /// <summary>RSS wants the address of a mailbox, with the name in brackets; many give the name alone.</summary>
    private static string? Author(string? author)
    {
        var (start, end) = (author?.IndexOf('(', StringComparison.Ordinal) ?? -1, author?.LastIndexOf(')') ?? -1);
        return FeedText.Names([end > start && start >= 0 ? author![(start + 1)..end] : author ?? ""]);
    }
}
