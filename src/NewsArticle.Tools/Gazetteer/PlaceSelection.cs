using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>Which places are worth their bytes.</summary>
internal static class PlaceSelection
{
    /// <summary>Smaller places, where GeoNames lists nearly every village.</summary>
    private const int SmallestInDenseCountries = 1000;

    /// <summary>So many places of one name are kept under it: the largest.</summary>
    private const int MostOfOneName = 24;

    private static readonly HashSet<string> DenseCountries =
    [
        "AT", "AU", "BE", "CA", "CH", "CN", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "JP", "KR", "LT", "LU",
        "LV", "MX", "NL", "NO", "NZ", "PE", "PL", "PT", "RO", "SE", "SI", "SK", "US",
    ];

    /// <summary>Second-level regions that news names no more often than their towns.</summary>
    private static readonly HashSet<string> LeftOutDistricts = ["BR", "CY", "HR", "JM", "JP", "LC", "LV", "MX", "PR", "RO", "SI"];

    public static bool IsKept(GeoNamesTown town) => town.Place.Population >= SmallestInDenseCountries
        || town.Place.Rank is PlaceRank.RegionSeat or PlaceRank.Capital
        || !DenseCountries.Contains(town.Place.Country);

    public static bool IsKept(PlaceRecord region) => region.Rank != PlaceRank.District || !LeftOutDistricts.Contains(region.Country);

    /// <summary>The places with only those keys of which not many larger ones have the same.</summary>
    public static IEnumerable<(PlaceRecord Place, IReadOnlyCollection<string> Keys)> Limited(
        IReadOnlyList<(PlaceRecord Place, IReadOnlyCollection<string> Keys)> places)
    {
        var kept = places.Select(_ => new List<string>()).ToArray();
        var byKey = places
            .SelectMany((row, index) => row.Keys.Select(key => (Key: key, Index: index)))
            .GroupBy(pair => pair.Key, pair => pair.Index, StringComparer.Ordinal);
        foreach (var key in byKey)
        {
            var largest = key
                .OrderByDescending(index => Prominence.Of(places[index].Place.Rank, places[index].Place.Population))
                .ThenBy(index => places[index].Place.Key, StringComparer.Ordinal)
                .Take(MostOfOneName);
            foreach (var index in largest)
            {
                kept[index].Add(key.Key);
            }
        }

        return places.Select((row, index) => (row.Place, (IReadOnlyCollection<string>)kept[index]));
    }
}
