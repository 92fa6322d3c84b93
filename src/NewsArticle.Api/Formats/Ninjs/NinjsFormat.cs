using System.Text.Json.Nodes;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Formats.GeoJson;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Places;

namespace NewsArticle.Api.Formats.Ninjs;

/// <summary>
/// IPTC ninjs 3.1, News in JSON. It has no media type of its own that is registered; this one is formed as those of the IPTC's other
/// formats are. It has no place for quotes, figures and evidence.
/// </summary>
internal sealed class NinjsFormat : Format, IItemFormat
{
    public override string Name => "ninjs";

    public override string MediaType => "application/vnd.iptc.ninjs+json";

    public JsonObject Show(object item, ItemContext context)
    {
        var article = (ArticleResponse)item;
        var addresses = context.Addresses;
        return Node.Of(
            ("uri", addresses.Of("articles", article.Id)),
            ("type", "text"),
            ("representationType", "full"),
            ("profile", "text-only"),
            ("firstCreated", Node.Time(article.ImportedAt)),
            ("versionCreated", Node.Time(article.UpdatedAt)),
            ("contentCreated", Node.Time(article.PublishedAt)),
            ("pubStatus", "usable"),
            ("language", article.Language),
            ("headlines", article.Headline is { } headline ? Node.List([Node.Of(("role", "main"), ("value", headline))]) : null),
            ("bodies", Node.List([Body(article)])),
            ("by", article.Byline),
            ("located", article.Dateline),
            ("people", Node.List(article.People.Select(person => Mention(person, "people", addresses)))),
            ("organisations", Node.List(article.Organizations.Select(organization => Mention(organization, "organizations", addresses)))),
            ("places", Node.List(article.Places.Select(place => Place(place, addresses)))),
            ("infoSources", Node.List(Sources(article))),
            ("altIds", article.Url is { } url ? Node.List([Node.Of(("role", "url"), ("value", url))]) : null),
            ("standard", Node.Of(
                ("name", "ninjs"), ("version", "3.1"), ("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"))));
    }

    private static JsonObject Body(ArticleResponse article)
    {
        var text = string.Join("\n\n", article.Paragraphs);
        return Node.Of(
            ("role", "main"),
            ("contentType", "text/plain"),
            ("charCount", text.Length),
            ("wordCount", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length),
            ("value", text));
    }

    private static JsonObject Mention(MentionedResponse identity, string resource, Addresses addresses) =>
        Node.Of(("name", identity.Name), ("rel", "mentions"), ("uri", addresses.Of(resource, identity.Id)));

    private static JsonObject Place(MentionedPlaceResponse place, Addresses addresses)
    {
        var node = Mention(place, "places", addresses);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            node["geoJSON"] = Feature.Point(latitude, longitude);
        }

        return node;
    }

    private static IEnumerable<JsonNode> Sources(ArticleResponse article) =>
    [
        .. article.Publisher is { } publisher ? [Node.Of(("name", publisher), ("role", "publisher"))] : Array.Empty<JsonNode>(),
        .. article.Contributors.Select(contributor => Node.Of(("name", contributor), ("role", "contributor"))),
    ];
}
