using System.Text.Json.Nodes;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Quotes;

namespace NewsArticle.Api.Formats.JsonLd;

/// <summary>Quotes.</summary>
internal static class QuoteThing
{
    public static JsonObject Of(QuoteResponse quote, Addresses addresses) => Node.Of(
        ("@type", "Quotation"),
        ("@id", addresses.Of("quotes", quote.Id)),
        ("text", quote.Text),
        ("spokenByCharacter", quote.Speaker is { } speaker ? Speaker(speaker, addresses) : null),
        ("isPartOf", ArticleThing.Reference(quote.ArticleId, addresses)));

    private static JsonObject Speaker(SpeakerResponse speaker, Addresses addresses) => speaker.Kind is SpeakerKind.Person
        ? NamedThing.Person(addresses, speaker.Id, speaker.Name, [])
        : NamedThing.Organization(addresses, speaker.Id, speaker.Name, []);
}
