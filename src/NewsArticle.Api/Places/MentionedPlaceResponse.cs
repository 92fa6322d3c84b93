using NewsArticle.Api.Articles;
using NewsArticle.Api.Formats.GeoJson;
using NewsArticle.Data;

namespace NewsArticle.Api.Places;

/// <summary>A place as one article has it; <c>id</c> is that of the shared identity under <c>places</c>.</summary>
public sealed record MentionedPlaceResponse : MentionedResponse, ILocated
{
    internal MentionedPlaceResponse(Appearance appearance)
        : base(appearance)
    {
        var place = (Place)appearance.Identity;
        Kind = place.Kind;
        Country = place.Country;
        Latitude = place.Latitude;
        Longitude = place.Longitude;
        Precision = place.Precision;
        Candidates = [.. appearance.Candidates.Select(PlaceCandidateResponse.From)];
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

    /// <summary>The places that the name could stand for here, the chosen one first; empty where the gazetteer was not asked.</summary>
    public IReadOnlyList<PlaceCandidateResponse> Candidates { get; }

    int? ILocated.Id => Id;

    (double Latitude, double Longitude)? ILocated.Position =>
        this is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null;

    PlacePrecision? ILocated.Precision => Precision;
}
