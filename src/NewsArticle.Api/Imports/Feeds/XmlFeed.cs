using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NewsArticle.Api.Imports.Fetching;

namespace NewsArticle.Api.Imports.Feeds;

/// <summary>Reads RSS and Atom. Document types are refused, and with them all entities that could grow or be fetched.</summary>
internal static class XmlFeed
{
    private const int DeepestNesting = 100;
    private const int MostNodes = 200_000;

    /// <summary>Reads a feed.</summary>
    /// <exception cref="ImportFault">It is broken, or has what is refused.</exception>
    public static Feed Read(WebPage page)
    {
        try
        {
            CheckBounds(page);
            using var reader = Open(page);
            return Read(reader, page.Url);
        }
        catch (XmlException broken)
        {
            throw ImportFault.MalformedFeed(page.Body.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0
                ? "it has a document type (DOCTYPE), which is not read."
                : string.Create(CultureInfo.InvariantCulture, $"it is not well-formed XML in line {broken.LineNumber}."));
        }
    }

    /// <summary>What is read into memory afterwards neither nests deep nor has more parts than any feed.</summary>
    private static void CheckBounds(WebPage page)
    {
        using var reader = Open(page);
        for (var nodes = 0; reader.Read(); nodes++)
        {
            if (reader.Depth > DeepestNesting || nodes + reader.AttributeCount > MostNodes)
            {
                throw ImportFault.MalformedFeed("it nests too deep, or has too many elements.");
            }

            nodes += reader.AttributeCount;
        }
    }

    /// <summary>What the server says of the charset goes before what the feed says, and its byte order mark before both.</summary>
    private static XmlReader Open(WebPage page)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = page.Body.Count + 1L,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        var bytes = page.Content();
        return Decoding.Named(page.Charset) is { } encoding
            ? XmlReader.Create(new StreamReader(bytes, encoding, detectEncodingFromByteOrderMarks: true), settings)
            : XmlReader.Create(bytes, settings);
    }

    private static Feed Read(XmlReader reader, Uri address)
    {
        var entries = new List<FeedEntry>();
        string? title = null, language = null;
        reader.MoveToContent();
        var isAtom = reader.LocalName is "feed";
        language = reader.XmlLang.Length > 0 ? reader.XmlLang : null;
        while (!reader.EOF && entries.Count < Feed.MostEntries)
        {
            if (reader.NodeType is not XmlNodeType.Element || !IsOfInterest(reader, isAtom))
            {
                reader.Read();
                continue;
            }

            var element = (XElement)XNode.ReadFrom(reader);
            switch (element.Name.LocalName)
            {
                case "item":
                    entries.Add(RssItem.Read(element, address));
                    break;
                case "entry":
                    entries.Add(AtomEntry.Read(element, address));
                    break;
                case "title":
                    title ??= FeedText.Line(element.Value);
                    break;
                default:
                    language ??= FeedText.Line(element.Value);
                    break;
            }
        }

        return new Feed(entries) { Title = title, Language = language };
    }

    /// <summary>Entries, and what is said of the feed as a whole: a picture in it has a title too.</summary>
    private static bool IsOfInterest(XmlReader reader, bool isAtom) => reader.LocalName switch
    {
        "item" => !isAtom,
        "entry" => isAtom,
        "title" => reader.Depth == (isAtom ? 1 : 2),
        "language" => !isAtom && reader.Depth is 2,
        _ => false,
    };
}
