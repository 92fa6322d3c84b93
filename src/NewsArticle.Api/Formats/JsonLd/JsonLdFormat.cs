using System.Text.Json.Nodes;
using NewsArticle.Api.Articles;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Organizations;
using NewsArticle.Api.People;
using NewsArticle.Api.Places;
using NewsArticle.Api.Quotes;

namespace NewsArticle.Api.Formats.JsonLd;

/// <summary>JSON-LD in the words of schema.org.</summary>
internal sealed class JsonLdFormat : Format, IItemFormat
{
    public override string Name => "jsonld";

    public override string MediaType => "application/ld+json";

    public JsonObject Show(object item, ItemContext context)
    {
        var addresses = context.Addresses;
        var node = item switch
        {
            ArticleResponse article => ArticleThing.Of(article, addresses),
            QuoteResponse quote => QuoteThing.Of(quote, addresses),
            AttackFigureResponse figure => ClaimThing.Of(figure, addresses),
            PersonResponse person => NamedThing.Person(addresses, person.Id, person.Name, person.Aliases),
            OrganizationResponse organization => NamedThing.Organization(addresses, organization.Id, organization.Name, organization.Aliases),
            PlaceResponse place => PlaceThing.Of(
                addresses, place.Id, place.Name, place.Aliases, place.Kind, place.Country, place.Latitude, place.Longitude),
            _ => throw new ArgumentException($"A {item.GetType().Name} is nothing that schema.org has a word for.", nameof(item)),
        };
        node.Insert(0, "@context", "https://schema.org");
        return node;
    }
}
