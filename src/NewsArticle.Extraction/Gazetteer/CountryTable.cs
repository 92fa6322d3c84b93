namespace NewsArticle.Extraction.Gazetteer;

/// <summary>One row of <c>countries.txt</c>.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, XK for Kosovo.</param>
/// <param name="Centre">The conventional centre.</param>
/// <param name="Capital">English name of the capital; empty where there is none.</param>
/// <param name="Nationalities">Adjectives and people: Ukrainian, British, Briton. Plurals in -s are understood.</param>
internal sealed record CountryRow(
    string Code,
    string Name,
    GeoPoint Centre,
    string Capital,
    IReadOnlyList<string> OtherNames,
    IReadOnlyList<string> Nationalities);

/// <summary>The countries and territories of the world.</summary>
internal static class CountryTable
{
    public static IReadOnlyList<CountryRow> Rows { get; } =
    [
        .. PlaceTables.Rows("countries", 7).Select(row => new CountryRow(
            row[0],
            row[1],
            PlaceTables.Point(row[2], row[3]),
            row[4],
            PlaceTables.Names(row[5]),
            PlaceTables.Names(row[6]))),
    ];

    /// <summary>The name of a country by its code; none for an unknown code.</summary>
    public static IEnumerable<string> Named(string code) => Rows.Where(row => row.Code == code).Select(row => row.Name);
}
