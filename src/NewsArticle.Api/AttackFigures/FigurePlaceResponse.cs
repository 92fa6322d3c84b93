using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Where a figure's event happened.</summary>
/// <param name="Id">Key under <c>places</c>; absent in an extraction, which stores nothing.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country, or null where unknown.</param>
/// <param name="Latitude">Degrees north, WGS 84, from -90 to 90; null where unknown.</param>
/// <param name="Longitude">Degrees east, WGS 84, from -180 to 180; null where unknown.</param>
/// <param name="Precision">What the coordinates stand for.</param>
public sealed record FigurePlaceResponse(
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    string Name,
    string? Country,
    double? Latitude,
    double? Longitude,
    PlacePrecision Precision)
{
    internal static FigurePlaceResponse? From(Place? place) =>
        place is null
            ? null
            : new FigurePlaceResponse(
                AnnotationResponse.KeyOf(place.Id), place.Name, place.Country, place.Latitude, place.Longitude, place.Precision);
}
