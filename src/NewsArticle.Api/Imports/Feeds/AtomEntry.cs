using System.Net;
using System.Xml.Linq;

namespace NewsArticle.Api.Imports.Feeds;

/// <summary>Reads an entry of Atom: https://www.rfc-editor.org/rfc/rfc4287</summary>
internal static class AtomEntry
{
    public static FeedEntry Read(XElement entry, Uri feed) => new()
    {
        Id = FeedText.Line(Own(entry, "id")?.Value),
        Url = FeedText.Address(Page(entry)?.Attribute("href")?.Value, feed),
        Headline = FeedText.Headline(Own(entry, "title")?.Value),
        Byline = FeedText.Names(All(entry, "author").Select(author => Own(author, "name")?.Value ?? "")),
        Publisher = FeedText.Line(Own(entry, "source") is { } source ? Own(source, "title")?.Value : null),
        Language = FeedText.Line(entry.Attribute(XNamespace.Xml + "lang")?.Value),
        PublishedAt = FeedTime.Read(Own(entry, "published")?.Value ?? Own(entry, "updated")?.Value),
        Html = FeedText.FullText(Html(Own(entry, "content"))),
    };

    private static IEnumerable<XElement> All(XElement parent, string name) => parent.Elements().Where(element => element.Name == parent.Name.Namespace + name);

    private static XElement? Own(XElement parent, string name) => parent.Element(parent.Name.Namespace + name);

    private static XElement? Page(XElement entry) => All(entry, "link")
        .Where(link => link.Attribute("rel")?.Value is null or "alternate")
        .OrderByDescending(link => link.Attribute("type")?.Value is null or "text/html")
        .FirstOrDefault();

    private static string? Html(XElement? content) => content?.Attribute("type")?.Value switch
    {
        _ when content is null || content.Attribute("src") is not null => null,
        "html" or "text/html" => content.Value,
        "xhtml" or "application/xhtml+xml" => string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))),
        null or "text" or "text/plain" => FeedText.ToHtml(WebUtility.HtmlDecode(content.Value)),
        _ => null,
    };
}
