using System.Text.Json;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>
/// First and second-level regions: their names from <c>admin1.json</c> and <c>admin2.json</c>, their positions from the towns that
/// lie in them, each counted by its people.
/// </summary>
internal static class GeoNamesRegions
{
    private sealed record Row(string Code, string Name);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="known">Country and code of regions that the hand-written table has.</param>
    public static IEnumerable<PlaceRecord> FirstLevel(string file, IReadOnlyList<GeoNamesTown> towns, IReadOnlySet<string> known)
    {
        var centres = Centres(towns, town => $"{town.Place.Country}.{town.Place.Admin1}");
        return
            from row in Read(file)
            where !known.Contains(row.Code) && centres.ContainsKey(row.Code)
            let codes = row.Code.Split('.')
            select new PlaceRecord("region:" + row.Code, row.Name, codes[0], codes[1], PlaceRank.Region, 0, centres[row.Code]);
    }

    /// <summary>Those that are not named like a town of theirs: then the town stands for both.</summary>
    public static IEnumerable<PlaceRecord> SecondLevel(string file, IReadOnlyList<GeoNamesTown> towns)
    {
        var centres = Centres(towns, town => $"{town.Place.Country}.{town.Place.Admin1}.{town.Admin2}");
        var townNames = towns.Select(town => (town.Place.Country, town.Place.Admin1, NameKey.Of(town.Place.Name))).ToHashSet();
        return
            from row in Read(file)
            where centres.ContainsKey(row.Code)
            let codes = row.Code.Split('.')
            where !townNames.Contains((codes[0], codes[1], NameKey.Of(PlaceKeys.WithoutType(row.Name)))) || codes[0] == "US"
            select new PlaceRecord("district:" + row.Code, row.Name, codes[0], codes[1], PlaceRank.District, 0, centres[row.Code]);
    }

    private static Row[] Read(string file) => JsonSerializer.Deserialize<Row[]>(File.ReadAllText(file), Json)
        ?? throw new InvalidDataException($"{file} holds no list of regions.");

    private static Dictionary<string, GeoPoint> Centres(IReadOnlyList<GeoNamesTown> towns, Func<GeoNamesTown, string> region) =>
        towns.GroupBy(region, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Centre([.. group]), StringComparer.Ordinal);

    /// <summary>A mean of degrees; a region across the date line takes its largest town instead.</summary>
    private static GeoPoint Centre(GeoNamesTown[] towns)
    {
        var longitudes = towns.Select(town => town.Place.Position.Longitude).ToArray();
        if (longitudes.Max() - longitudes.Min() > 180)
        {
            return towns.MaxBy(town => town.Place.Population)!.Place.Position;
        }

        var weight = towns.Sum(town => Weight(town));
        return new GeoPoint(
            towns.Sum(town => town.Place.Position.Latitude * Weight(town)) / weight,
            towns.Sum(town => town.Place.Position.Longitude * Weight(town)) / weight);

        static double Weight(GeoNamesTown town) => Math.Sqrt(town.Place.Population + 100);
    }
}
