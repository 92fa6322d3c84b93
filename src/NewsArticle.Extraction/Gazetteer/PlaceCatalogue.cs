namespace NewsArticle.Extraction.Gazetteer;

/// <summary>All places under one count: first those of the hand-written tables, then the place table's, whose entries are made when asked for.</summary>
internal sealed class PlaceCatalogue(
    IReadOnlyList<GazetteerEntry> written,
    PlaceTable table,
    IReadOnlyDictionary<int, string> shownNames,
    IReadOnlySet<int> capitals)
{
    /// <summary>Of towns from this size on, GeoNames has the English name for the main one.</summary>
    private const int FamousPopulation = 400_000;

    /// <summary>GeoNames has the province of Batangas under its kind; news calls it by its name.</summary>
    private const string ProvinceOf = "Province of ";

    /// <summary>Two threads may make the same entry; the entries are equal.</summary>
    private readonly GazetteerEntry?[] _made = new GazetteerEntry?[table.Count];

    public PlaceTable Table => table;

    public GazetteerEntry Entry(int place) => place < written.Count ? written[place] : TableEntry(place - written.Count);

    /// <summary>The entry of a place by its number in the place table.</summary>
    public GazetteerEntry TableEntry(int place) => _made[place] ??= Make(place);

    private GazetteerEntry Make(int place)
    {
        var record = table[place];
        var rank = capitals.Contains(place) ? PlaceRank.Capital : record.Rank;
        var isShownByHand = shownNames.TryGetValue(place, out var shown);
        return new GazetteerEntry
        {
            Key = record.Key,
            Name = shown ?? (record.Name.StartsWith(ProvinceOf, StringComparison.Ordinal) ? record.Name[ProvinceOf.Length..] : record.Name),
            OwnKey = NameKey.Of(record.Name),
            HasUsualName = isShownByHand || rank >= PlaceRank.Capital || record.Population >= FamousPopulation,
            Kind = KindOf(rank),
            Country = record.Country,
            IsDistrict = rank == PlaceRank.District,
            Admin1 = record.Admin1.Length == 0 ? null : record.Admin1,
            Population = record.Population,
            Position = record.Position,
            Precision = PrecisionOf(rank),
            Prominence = Prominence.Of(rank, record.Population),
        };
    }

    private static PlaceKind KindOf(PlaceRank rank) => rank switch
    {
        PlaceRank.Region or PlaceRank.District => PlaceKind.Region,
        PlaceRank.Airport => PlaceKind.Facility,
        _ => PlaceKind.City,
    };

    private static PlacePrecision PrecisionOf(PlaceRank rank) => rank switch
    {
        PlaceRank.Region or PlaceRank.District => PlacePrecision.Region,
        PlaceRank.Airport => PlacePrecision.Site,
        _ => PlacePrecision.City,
    };
}
