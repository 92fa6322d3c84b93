using System.Globalization;
using System.Text.Json.Nodes;
using NewsArticle.Api.AttackFigures;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Data;

namespace NewsArticle.Api.Formats.JsonLd;

/// <summary>Attack figures: somebody's claim that there is a quantity of something.</summary>
internal static class ClaimThing
{
    public static JsonObject Of(AttackFigureResponse figure, Addresses addresses) => Node.Of(
        ("@type", "Claim"),
        ("@id", addresses.Of("attack-figures", figure.Id)),
        ("text", figure.Evidence.Exact),
        ("author", figure.ClaimedBy is { } claimant ? Claimant(claimant, addresses) : null),
        ("appearance", ArticleThing.Reference(figure.ArticleId, addresses)),
        ("about", Quantity(figure)),
        ("spatialCoverage", figure.Place is { } place ? Place(place, addresses) : null),
        ("temporalCoverage", Time(figure)));

    /// <summary>What the text leaves open is open here: "at least 35" has a least value and no value.</summary>
    private static JsonObject Quantity(AttackFigureResponse figure)
    {
        var (value, least, most) = figure.Qualifier switch
        {
            AttackQualifier.AtLeast => ((long?)null, (long?)figure.Value, (long?)null),
            AttackQualifier.AtMost => (null, null, figure.Value),
            AttackQualifier.Range => (null, figure.Value, figure.ValueMax),
            _ => (figure.Value, null, null),
        };
        return Node.Of(
            ("@type", "QuantitativeValue"),
            ("name", WireName.Of(figure.Metric)),
            ("description", figure.Wording),
            ("value", value),
            ("minValue", least),
            ("maxValue", most),
            ("unitText", figure.Object));
    }

    private static JsonObject Claimant(ClaimantResponse claimant, Addresses addresses) => claimant.Kind switch
    {
        ClaimantKind.Person => NamedThing.Person(addresses, claimant.Id, claimant.Name, []),
        ClaimantKind.Place => PlaceThing.Of(addresses, claimant.Id, claimant.Name, [], kind: null, country: null, latitude: null, longitude: null),
        _ => NamedThing.Organization(addresses, claimant.Id, claimant.Name, []),
    };

    private static JsonObject Place(FigurePlaceResponse place, Addresses addresses) =>
        PlaceThing.Of(addresses, place.Id, place.Name, [], kind: null, place.Country, place.Latitude, place.Longitude);

    private static string? Time(AttackFigureResponse figure) => figure.OccurredOn?.ToString(
        figure.OccurredOnPrecision switch
        {
            DatePrecision.Year => "yyyy",
            DatePrecision.Month => "yyyy-MM",
            _ => "yyyy-MM-dd",
        },
        CultureInfo.InvariantCulture);
}
