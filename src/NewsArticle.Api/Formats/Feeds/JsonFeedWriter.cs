using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Feeds;

/// <summary>Writes a page of articles as a JSON Feed.</summary>
internal sealed class JsonFeedWriter(ListDescription list) : FeedWriter(list)
{
    protected override void WriteAll(IReadOnlyList<FeedEntry> entries, IBufferWriter<byte> output)
    {
        var feed = Node.Of(
            ("version", "https://jsonfeed.org/version/1.1"),
            ("title", FeedFormat.Title),
            ("feed_url", List.Addresses.Self),
            ("next_url", List.Next),
            ("items", new JsonArray([.. entries.Select(Item)])));
        output.Write(JsonSerializer.SerializeToUtf8Bytes(feed, List.Json));
    }

    private static JsonObject Item(FeedEntry entry) => Node.Of(
        ("id", entry.Id),
        ("url", entry.Url),
        ("title", entry.Title),
        // A reader must find content; it is the beginning here as in the summary, the text is the publisher's.
        ("content_text", entry.Summary ?? ""),
        ("summary", entry.Summary),
        ("date_published", Node.Time(entry.Published)),
        ("date_modified", Node.Time(entry.Updated)),
        ("authors", entry.Author is { } author ? Node.List([Node.Of(("name", author))]) : null),
        ("language", entry.Language),
        ("_newsarticle", Node.Of(("publisher", entry.Publisher), ("contributors", Node.List(entry.Contributors)))));
}
