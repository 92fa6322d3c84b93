using System.Globalization;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>A place of the hand-written tables with the names it goes by.</summary>
/// <param name="Names">All names that stand for it in running text, the usual one first.</param>
/// <param name="Abbreviations">Names that only stand for it behind a town: "Paris, Tex."</param>
internal sealed record NamedPlace(GazetteerEntry Entry, IReadOnlyList<string> Names, IReadOnlyList<string> Abbreviations);

/// <summary>Reads the hand-written tables of places; SOURCES.md says what their columns hold.</summary>
internal static class PlaceTables
{
    public static IEnumerable<NamedPlace> All() => [.. Countries(), .. Regions(), .. Areas(), .. Sites()];

    private static IEnumerable<NamedPlace> Countries() => CountryTable.Rows.Select(country => new NamedPlace(
        new GazetteerEntry
        {
            Key = "country:" + country.Code,
            Name = country.Name,
            Kind = PlaceKind.Country,
            Country = country.Code,
            Position = country.Centre,
            Precision = PlacePrecision.Country,
            Prominence = Prominence.Country,
        },
        [country.Name, .. country.OtherNames],
        []));

    private static IEnumerable<NamedPlace> Regions() => Rows("regions", 9).Select(row =>
    {
        var (country, name, type) = (row[0], row[2], row[3]);
        var entry = new GazetteerEntry
        {
            Key = $"region:{country}-{row[1]}",
            Name = type.Length == 0 ? name : $"{name} {type}",
            Kind = PlaceKind.Region,
            Country = country,
            Admin1 = row[6].Length == 0 ? null : row[6],
            Position = Point(row[4], row[5]),
            Precision = PlacePrecision.Region,
            Prominence = type.Length == 0 ? Prominence.State : Prominence.Province,
        };
        return new NamedPlace(entry, [entry.Name, name, .. Names(row[7])], [.. Names(row[8])]);
    });

    private static IEnumerable<NamedPlace> Areas() => Rows("areas", 5).Select(row => new NamedPlace(
        new GazetteerEntry
        {
            Key = AreaKey(row[1]),
            Name = row[1],
            Kind = Enum.Parse<PlaceKind>(row[0], ignoreCase: true),
            Position = Point(row[2], row[3]),
            Precision = row[0] == "continent" ? PlacePrecision.Country : PlacePrecision.Region,
            Prominence = row[0] == "continent" ? Prominence.Continent : Prominence.Area,
        },
        [row[1], .. Names(row[4])],
        []));

    private static IEnumerable<NamedPlace> Sites() => Rows("sites", 5).Select(row => new NamedPlace(
        new GazetteerEntry
        {
            Key = "site:" + Slug(row[1]),
            Name = row[1],
            Kind = PlaceKind.Facility,
            Country = row[0].Length == 0 ? null : row[0],
            Position = Point(row[2], row[3]),
            Precision = PlacePrecision.Site,
            Prominence = Prominence.Site,
        },
        [row[1], .. Names(row[4])],
        []));

    /// <summary>The rows of a table, padded to its columns; <c>-</c> becomes an empty string.</summary>
    internal static IEnumerable<string[]> Rows(string table, int columns) =>
        WordList.Rows($"Gazetteer/{table}.txt").Select(row =>
        {
            var padded = new string[columns];
            for (var index = 0; index < columns; index++)
            {
                padded[index] = index < row.Length && row[index] != "-" ? row[index].Trim() : "";
            }

            return padded;
        });

    internal static string[] Names(string column) =>
        column.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal static GeoPoint Point(string latitude, string longitude) => new(
        double.Parse(latitude, CultureInfo.InvariantCulture),
        double.Parse(longitude, CultureInfo.InvariantCulture));

    /// <summary>The key of a part of the world by its name in the table.</summary>
    internal static string AreaKey(string name) => "area:" + Slug(name);

    private static string Slug(string name) => NameKey.Of(name).Replace(' ', '-');
}
