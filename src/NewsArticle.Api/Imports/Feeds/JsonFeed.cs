using System.Text.Json;
using NewsArticle.Api.Imports.Fetching;

namespace NewsArticle.Api.Imports.Feeds;

/// <summary>Reads JSON Feed: https://www.jsonfeed.org/version/1.1/</summary>
internal static class JsonFeed
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <summary>Reads a feed.</summary>
    /// <exception cref="ImportFault">It is broken, or other JSON.</exception>
    public static Feed Read(WebPage page)
    {
        try
        {
            using var document = JsonDocument.Parse(Decoding.Text(page), Options);
            var feed = document.RootElement;
            return Text(feed, "version")?.Contains("jsonfeed.org/version/", StringComparison.Ordinal) is true
                ? new Feed([.. Objects(feed, "items").Take(Feed.MostEntries).Select(item => Entry(item, page.Url))])
                {
                    Title = FeedText.Line(Text(feed, "title")),
                    Language = FeedText.Line(Text(feed, "language")),
                }
                : throw ImportFault.MalformedFeed("it is JSON, but not a JSON Feed.");
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Half a surrogate shows only when its string is read.
            throw ImportFault.MalformedFeed("it is not JSON.");
        }
    }

    private static FeedEntry Entry(JsonElement item, Uri feed) => new()
    {
        Id = FeedText.Line(Text(item, "id")),
        Url = FeedText.Address(Text(item, "url"), feed),
        Headline = FeedText.Headline(Text(item, "title")),
        Byline = FeedText.Names([.. Objects(item, "authors").Select(author => Text(author, "name") ?? ""), AuthorOf(item)]),
        Language = FeedText.Line(Text(item, "language")),
        PublishedAt = FeedTime.Read(Text(item, "date_published")),
        Html = FeedText.FullText(Text(item, "content_html") ?? FeedText.ToHtml(Text(item, "content_text"))),
    };

    /// <summary>Version 1.0 has one author.</summary>
    private static string AuthorOf(JsonElement item) =>
        item.TryGetProperty("author", out var author) && author.ValueKind is JsonValueKind.Object ? Text(author, "name") ?? "" : "";

    private static string? Text(JsonElement element, string member) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;

    private static IEnumerable<JsonElement> Objects(JsonElement element, string member) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(member, out var list) && list.ValueKind is JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object)
            : [];
}
