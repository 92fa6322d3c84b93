using NewsArticle.Data;

namespace NewsArticle.Api.Formats.GeoJson;

/// <summary>Something that has a place on the map, or could have one.</summary>
internal interface ILocated
{
    /// <summary>Number of the item; null where it is not stored.</summary>
    int? Id { get; }

    /// <summary>Degrees, WGS 84; null where unknown.</summary>
    (double Latitude, double Longitude)? Position { get; }

    /// <summary>What the position stands for; null where there is no place.</summary>
    PlacePrecision? Precision { get; }
}
