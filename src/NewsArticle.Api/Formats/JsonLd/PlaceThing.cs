using System.Text.Json.Nodes;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Data;

namespace NewsArticle.Api.Formats.JsonLd;

/// <summary>Places.</summary>
internal static class PlaceThing
{
    public static JsonObject Of(
        Addresses addresses,
        int? id,
        string name,
        IReadOnlyList<string> aliases,
        PlaceKind? kind,
        string? country,
        double? latitude,
        double? longitude) => Node.Of(
            ("@type", TypeOf(kind)),
            ("@id", addresses.Of("places", id)),
            ("name", name),
            ("alternateName", Node.List(aliases)),
            ("geo", latitude is { } north && longitude is { } east ? Coordinates(north, east, country) : null));

    private static JsonObject Coordinates(double latitude, double longitude, string? country) => Node.Of(
        ("@type", "GeoCoordinates"),
        ("latitude", latitude),
        ("longitude", longitude),
        ("addressCountry", country));

    private static string TypeOf(PlaceKind? kind) => kind switch
    {
        PlaceKind.Continent => "Continent",
        PlaceKind.Country => "Country",
        PlaceKind.Region => "AdministrativeArea",
        PlaceKind.City => "City",
        PlaceKind.Water => "BodyOfWater",
        _ => "Place",
    };
}
