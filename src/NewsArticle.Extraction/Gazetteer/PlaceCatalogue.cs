using System.Globalization;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>All places under one count: first those of the hand-written tables, then the towns, whose entries are made when asked for.</summary>
internal sealed class PlaceCatalogue(
    IReadOnlyList<GazetteerEntry> written,
    TownTable towns,
    IReadOnlyDictionary<int, string> townNames,
    IReadOnlySet<int> capitals)
{
    public GazetteerEntry Entry(int place) => place < written.Count ? written[place] : TownEntry(place - written.Count);

    /// <summary>Only the regions among some places, or all where none is one.</summary>
    public IEnumerable<int> PreferRegions(IEnumerable<int> places)
    {
        int[] regions = [.. places.Where(place => place < written.Count && written[place].Kind == PlaceKind.Region)];
        return regions.Length > 0 ? regions : places;
    }

    private GazetteerEntry TownEntry(int index)
    {
        var town = towns[index];
        return new GazetteerEntry
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"geonames:{town.GeonamesId}"),
            Name = townNames.GetValueOrDefault(index, town.Name),
            Kind = PlaceKind.City,
            Country = town.Country,
            Admin1 = town.Admin1.Length == 0 ? null : town.Admin1,
            Population = town.Population,
            Position = new GeoPoint(town.Latitude, town.Longitude),
            Precision = PlacePrecision.City,
            Prominence = Prominence.Of(town, capitals.Contains(index)),
        };
    }
}
