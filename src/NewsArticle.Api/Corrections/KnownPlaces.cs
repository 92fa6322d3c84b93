using NewsArticle.Data;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Api.Corrections;

/// <summary>Looks a place up that an editor names.</summary>
internal static class KnownPlaces
{
    /// <summary>The best known place of a name, or null where the gazetteer has none.</summary>
    public static Place? Find(string name) => PlaceIndex.World.Find(name) is [var entry, ..] ? ToPlace(entry, name) : null;

    private static Place ToPlace(GazetteerEntry entry, string name) => new()
    {
        Name = name,
        NameKey = Data.NameKey.Of(name),
        Kind = Enum.Parse<PlaceKind>(entry.Kind.ToString()),
        Country = entry.Country,
        Region = entry.Admin1,
        Latitude = entry.Latitude,
        Longitude = entry.Longitude,
        Precision = Enum.Parse<PlacePrecision>(entry.Precision.ToString()),
        GazetteerKey = entry.Key,
    };
}
