namespace NewsArticle.Extraction;

/// <summary>A place of the gazetteer that a name could stand for.</summary>
/// <param name="GazetteerKey">The gazetteer's key (<c>geonames:703448</c>).</param>
/// <param name="Name">The gazetteer's name.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or null.</param>
/// <param name="Latitude">Degrees north, WGS 84, or null.</param>
/// <param name="Longitude">Degrees east, WGS 84, or null.</param>
/// <param name="Score">How well it fits the article, from 0 to 1; the candidates of one name add up to at most 1.</param>
public sealed record PlaceCandidate(
    string GazetteerKey, string Name, PlaceKind Kind, string? Country, double? Latitude, double? Longitude, double Score);
