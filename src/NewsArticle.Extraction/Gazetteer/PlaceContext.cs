namespace NewsArticle.Extraction.Gazetteer;

/// <summary>What an article speaks of, as far as it is known: mentions by country, by region and by neighbourhood.</summary>
internal sealed class PlaceContext
{
    /// <summary>Neighbours lie in the same or an adjacent cell of this many degrees, that is within about 500 km.</summary>
    private const double CellDegrees = 3;

    /// <summary>So many mentions are half of all that a country can count for; more add ever less.</summary>
    private const double HalfWeightMentions = 1;

    private readonly Dictionary<string, int> _countries;
    private readonly Dictionary<(string Country, string Region), int> _regions = [];
    private readonly Dictionary<(int North, int East), int> _cells = [];

    public PlaceContext(IReadOnlyDictionary<string, int>? nationalities) =>
        _countries = nationalities is null ? [] : new Dictionary<string, int>(nationalities);

    /// <summary>Adds mentions of a place; a negative number takes them away again.</summary>
    public void Add(GazetteerEntry? place, int mentions)
    {
        if (place is null)
        {
            return;
        }

        if (place.Country is { } country)
        {
            _countries[country] = _countries.GetValueOrDefault(country) + mentions;
        }

        if (RegionOf(place) is { } region)
        {
            _regions[region] = _regions.GetValueOrDefault(region) + mentions;
        }

        if (place.Precision is not PlacePrecision.Country)
        {
            var cell = CellOf(place);
            _cells[cell] = _cells.GetValueOrDefault(cell) + mentions;
        }
    }

    public bool SpeaksOfCountries => _countries.Values.Any(mentions => mentions > 0);

    /// <summary>Whether the article speaks of no country more than of a place's.</summary>
    public bool IsCountryOfArticle(GazetteerEntry place) => place.Country is { } country
        && _countries.GetValueOrDefault(country) is > 0 and var mentions && mentions >= _countries.Values.Max();

    /// <summary>How much the article speaks of a place's country, from 0 to 1.</summary>
    public double CountryShare(GazetteerEntry place) => place.Country is { } country ? Share(_countries.GetValueOrDefault(country)) : 0;

    /// <summary>How much the article speaks of a place's region, from 0 to 1.</summary>
    public double RegionShare(GazetteerEntry place) => RegionOf(place) is { } region ? Share(_regions.GetValueOrDefault(region)) : 0;

    /// <summary>How much the article speaks of the surroundings of a place, from 0 to 1; 0 for whole countries.</summary>
    public double NearbyShare(GazetteerEntry place)
    {
        if (place.Precision is PlacePrecision.Country)
        {
            return 0;
        }

        var (north, east) = CellOf(place);
        var mentions = 0;
        for (var cell = 0; cell < 9; cell++)
        {
            mentions += _cells.GetValueOrDefault((north + cell / 3 - 1, east + cell % 3 - 1));
        }

        return Share(mentions);
    }

    private static (string Country, string Region)? RegionOf(GazetteerEntry place) =>
        place is { Country: { } country, Admin1: { } region } ? (country, region) : null;

    private static (int North, int East) CellOf(GazetteerEntry place) =>
        ((int)Math.Floor(place.Latitude / CellDegrees), (int)Math.Floor(place.Longitude / CellDegrees));

    private static double Share(int mentions) => mentions / (mentions + HalfWeightMentions);
}
