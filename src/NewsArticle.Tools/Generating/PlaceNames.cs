using NewsArticle.Extraction.Gazetteer;

namespace NewsArticle.Tools.Generating;

/// <summary>Real places as the service itself would find them by name: the countries, and the towns with the most inhabitants.</summary>
internal static class PlaceNames
{
    private const int Smallest = 200_000;

    /// <summary>The readings of each name, the best first, no place twice.</summary>
    public static IReadOnlyList<IReadOnlyList<GazetteerEntry>> Read()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. CountryTable.Rows.Select(row => row.Name).Concat(Towns())
            .Select(PlaceIndex.World.Find)
            .Where(found => found.Count > 0 && seen.Add(found[0].Key))];
    }

    private static IEnumerable<string> Towns()
    {
        using var stream = typeof(PlaceIndex).Assembly.GetManifestResourceStream("Gazetteer/places.bin")!;
        var table = PlaceTable.Read(stream);
        return [.. Enumerable.Range(0, table.Count)
            .Where(place => table.RankOf(place) <= PlaceRank.Capital && table.PopulationOf(place) >= Smallest)
            .Select(place => table[place].Name)];
    }
}
