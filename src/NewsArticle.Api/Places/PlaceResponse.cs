using NewsArticle.Api.Formats.GeoJson;
using NewsArticle.Api.Identities;
using NewsArticle.Data;

namespace NewsArticle.Api.Places;

/// <summary>A place that articles name.</summary>
public sealed record PlaceResponse : IdentityResponse, ILocated
{
    internal PlaceResponse(Place place)
        : base(place)
    {
        Kind = place.Kind;
        Country = place.Country;
        Latitude = place.Latitude;
        Longitude = place.Longitude;
        Precision = place.Precision;
    }

    /// <summary>What sort of place it is.</summary>
    public PlaceKind Kind { get; }

    /// <summary>ISO 3166-1 alpha-2 code of the country, or null where unknown.</summary>
    public string? Country { get; }

    /// <summary>Degrees north, WGS 84, from -90 to 90; null where unknown.</summary>
    public double? Latitude { get; }

    /// <summary>Degrees east, WGS 84, from -180 to 180; null where unknown.</summary>
    public double? Longitude { get; }

    /// <summary>What the coordinates stand for.</summary>
    public PlacePrecision Precision { get; }

    int? ILocated.Id => Id;

    (double Latitude, double Longitude)? ILocated.Position =>
        this is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null;

    PlacePrecision? ILocated.Precision => Precision;
}
