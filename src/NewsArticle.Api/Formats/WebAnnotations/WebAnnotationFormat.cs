using System.Globalization;
using System.Text.Json.Nodes;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Verification;

namespace NewsArticle.Api.Formats.WebAnnotations;

/// <summary>The W3C's Web Annotation, of evidence: the item as the body, the words as the targets.</summary>
internal sealed class WebAnnotationFormat : Format, IItemFormat
{
    public override string Name => "webannotation";

    public override string MediaType => "application/ld+json";

    public override string Profile => "http://www.w3.org/ns/anno.jsonld";

    public JsonObject Show(object item, ItemContext context)
    {
        var evidence = (ItemEvidenceResponse)item;
        var article = context.Addresses.Of("articles", evidence.Article.Id);
        return Node.Of(
            ("@context", Profile),
            ("id", context.Addresses.Self),
            ("type", "Annotation"),
            ("motivation", evidence.Kind is EvidenceKind.Quote or EvidenceKind.AttackFigure ? "describing" : "identifying"),
            ("body", context.Addresses.Of(ResourceOf(evidence.Kind), evidence.Id)),
            ("target", Node.List(evidence.Passages.Select(passage => Target(passage, article)))));
    }

    /// <summary>Words in a paragraph; the paragraph is the source, by JSON pointer, for the positions count within it.</summary>
    private static JsonObject Target(PassageResponse passage, string article) => Node.Of(
        ("type", "SpecificResource"),
        ("source", string.Create(CultureInfo.InvariantCulture, $"{article}#/paragraphs/{passage.Paragraph}")),
        ("selector", new JsonArray(
            Node.Of(("type", "TextQuoteSelector"), ("exact", passage.Exact), ("prefix", passage.Prefix), ("suffix", passage.Suffix)),
            Node.Of(("type", "TextPositionSelector"), ("start", passage.Start), ("end", passage.End)))));

    private static string ResourceOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Quote => "quotes",
        EvidenceKind.AttackFigure => "attack-figures",
        EvidenceKind.Person => "people",
        EvidenceKind.Place => "places",
        _ => "organizations",
    };
}
