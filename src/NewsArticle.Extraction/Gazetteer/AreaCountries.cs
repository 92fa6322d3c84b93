using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>The countries of continents and other parts of the world.</summary>
public static class AreaCountries
{
    private static readonly Lazy<Dictionary<string, string[]>> Table = new(() => WordList.Rows("Gazetteer/area-countries.txt")
        .ToDictionary(row => PlaceTables.AreaKey(row[0]), row => row[1].Split(' '), StringComparer.Ordinal));

    /// <summary>The ISO 3166-1 alpha-2 codes of the countries in a place.</summary>
    /// <param name="key">The gazetteer's key of the place: <c>area:europe</c>.</param>
    /// <returns>Empty where the place is no part of the world that holds whole countries.</returns>
    public static IReadOnlyList<string> Of(string key) => Table.Value.GetValueOrDefault(key, []);
}
