using NewsArticle.Data;

namespace NewsArticle.Api.Places;

/// <summary>A place that a name in an article could stand for.</summary>
/// <param name="GazetteerKey">The key of the gazetteer ("geonames:703448").</param>
/// <param name="Name">The name in the gazetteer.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country, or null.</param>
/// <param name="Latitude">Degrees north, WGS 84, or null.</param>
/// <param name="Longitude">Degrees east, WGS 84, or null.</param>
/// <param name="Score">How well it fits the article, from 0 to 1.</param>
public sealed record PlaceCandidateResponse(
    string GazetteerKey, string Name, PlaceKind Kind, string? Country, double? Latitude, double? Longitude, double Score)
{
    internal static PlaceCandidateResponse From(PlaceCandidate candidate) => new(
        candidate.GazetteerKey, candidate.Name, candidate.Kind, candidate.Country, candidate.Latitude, candidate.Longitude, candidate.Score);
}
