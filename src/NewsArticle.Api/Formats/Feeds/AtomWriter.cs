using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Feeds;

/// <summary>Writes a page of articles as an Atom feed.</summary>
internal sealed class AtomWriter(ListDescription list) : FeedWriter(list)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    protected override void WriteAll(IReadOnlyList<FeedEntry> entries, IBufferWriter<byte> output)
    {
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XElement(Atom + "id", List.Addresses.Self),
            new XElement(Atom + "title", FeedFormat.Title),
            new XElement(Atom + "updated", Node.Time(entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTime.UnixEpoch).Max())),
            // Entries that name no author are the feed's.
            new XElement(Atom + "author", new XElement(Atom + "name", FeedFormat.Title)),
            Link("self", List.Addresses.Self, "application/atom+xml"),
            List.Next is null ? null : Link("next", List.Next, "application/atom+xml"),
            entries.Select(Entry));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            feed.WriteTo(writer);
        }

        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n", output);
    }

    private static XElement Entry(FeedEntry entry) => new(
        Atom + "entry",
        entry.Language is null ? null : new XAttribute(XNamespace.Xml + "lang", Clean(entry.Language)),
        new XElement(Atom + "id", entry.Id),
        new XElement(Atom + "title", Clean(entry.Title)),
        new XElement(Atom + "updated", Node.Time(entry.Updated)),
        entry.Published is { } published ? new XElement(Atom + "published", Node.Time(published)) : null,
        Link("alternate", entry.Url),
        Link("via", entry.Id, "application/json"),
        Person("author", entry.Author),
        entry.Contributors.Select(contributor => Person("contributor", contributor)),
        entry.Publisher is null ? null : new XElement(DublinCore + "publisher", Clean(entry.Publisher)),
        entry.Summary is null ? null : new XElement(Atom + "summary", Clean(entry.Summary)));

    private static XElement? Person(string role, string? name) =>
        name is null ? null : new XElement(Atom + role, new XElement(Atom + "name", Clean(name)));

    private static XElement Link(string relation, string address, string? type = null) => new(
        Atom + "link",
        new XAttribute("rel", relation),
        new XAttribute("href", address),
        type is null ? null : new XAttribute("type", type));

    /// <summary>Text without the few characters that XML cannot have.</summary>
    private static string Clean(string text) => XmlText.Clean(text);
}
