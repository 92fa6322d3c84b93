namespace NewsArticle.Extraction.Gazetteer;

/// <summary>The table of names that towns go by beside the one in the town table.</summary>
internal static class TownNames
{
    /// <summary>Country, name in the town table, and other names; one that starts with <c>=</c> is the name to show.</summary>
    public static IEnumerable<(string Country, string Name, string[] Others)> Rows =>
        PlaceTables.Rows("names", 3).Select(row => (row[0], row[1], PlaceTables.Names(row[2])));
}
