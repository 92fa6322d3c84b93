using System.Text.Json.Nodes;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.GeoJson;

/// <summary>GeoJSON (RFC 7946): lists as collections of features, items as features, each at its place.</summary>
internal sealed class GeoJsonFormat : Format, IListFormat, IItemFormat
{
    public override string Name => "geojson";

    public override string MediaType => "application/geo+json";

    public bool IsWhole => true;

    public bool TakesFields => true;

    public ListWriter Start(ListDescription list) => new GeoJsonWriter(list);

    public JsonObject Show(object item, ItemContext context) => Feature.Of((ILocated)item, fields: null, context.Json);
}
