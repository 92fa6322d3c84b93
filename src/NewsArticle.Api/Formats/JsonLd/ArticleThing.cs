using System.Text.Json.Nodes;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Formats.Items;

namespace NewsArticle.Api.Formats.JsonLd;

/// <summary>Articles with what they mention.</summary>
internal static class ArticleThing
{
    public static JsonObject Of(ArticleResponse article, Addresses addresses) => Node.Of(
        ("@type", "NewsArticle"),
        ("@id", addresses.Of("articles", article.Id)),
        ("url", article.Url),
        ("headline", article.Headline),
        ("author", Author(article)),
        ("contributor", Node.List(article.Contributors.Select(name => (JsonNode)NamedThing.Named("Person", name)!))),
        ("publisher", NamedThing.Named("Organization", article.Publisher)),
        ("inLanguage", article.Language),
        ("datePublished", Node.Time(article.PublishedAt)),
        ("dateModified", Node.Time(article.UpdatedAt)),
        ("dateline", article.Dateline),
        ("articleBody", string.Join("\n\n", article.Paragraphs)),
        ("mentions", Node.List(Mentions(article, addresses))),
        ("hasPart", Node.List(Parts(article, addresses))));

    /// <summary>An article by its address alone; null for one that is not stored.</summary>
    public static JsonObject? Reference(int? id, Addresses addresses) =>
        addresses.Of("articles", id) is { } address ? Node.Of(("@type", "NewsArticle"), ("@id", address)) : null;

    /// <summary>The line that names the authors, which may name an organization.</summary>
    private static JsonObject? Author(ArticleResponse article) => NamedThing.Named(
        article.Organizations.Any(organization => organization.Name == article.Byline) ? "Organization" : "Person", article.Byline);

    private static IEnumerable<JsonNode> Mentions(ArticleResponse article, Addresses addresses) =>
    [
        .. article.People.Select(person => NamedThing.Person(addresses, person.Id, person.Name, person.Aliases, person.Role)),
        .. article.Organizations.Select(organization =>
            NamedThing.Organization(addresses, organization.Id, organization.Name, organization.Aliases)),
        .. article.Places.Select(place => PlaceThing.Of(
            addresses, place.Id, place.Name, place.Aliases, place.Kind, place.Country, place.Latitude, place.Longitude)),
    ];

    private static IEnumerable<JsonNode> Parts(ArticleResponse article, Addresses addresses) =>
    [
        .. article.Quotes.Select(quote => QuoteThing.Of(quote, addresses)),
        .. article.AttackFigures.Select(figure => ClaimThing.Of(figure, addresses)),
    ];
}
