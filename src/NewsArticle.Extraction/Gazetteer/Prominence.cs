namespace NewsArticle.Extraction.Gazetteer;

/// <summary>How well known places are, on the scale of <see cref="GazetteerEntry.Prominence"/>.</summary>
internal static class Prominence
{
    public const double Country = 10;
    public const double Continent = 9;
    public const double Area = 7;
    public const double Site = 6;

    /// <summary>States that go by their bare name: Texas, Bavaria. Below New York City and Washington, D.C., above Quebec City.</summary>
    public const double State = 6.5;

    /// <summary>Provinces named after their seat; the bare name then means the town: Kandahar, Kherson, Homs.</summary>
    public const double Province = 4.2;

    /// <summary>
    /// In the light of its context no place counts for more: an article full of Atlanta can still mean the state of Georgia, and one
    /// that says nothing else means the country.
    /// </summary>
    public const double MostThatContextBears = 9.5;

    private const double Capital = 1.5;
    private const double RegionSeat = 0.2;
    private const double Section = -1;
    private const double District = 3.2;

    /// <summary>What a place of unknown size is taken for: GeoNames lists seats for their office, other places because they are there.</summary>
    private const int UnknownSeat = 3000;
    private const int UnknownTown = 500;

    private const double Million = 1e6;

    public static double Of(PlaceRank rank, int population) => rank switch
    {
        PlaceRank.Region => Province,
        PlaceRank.District => District,
        PlaceRank.Airport => Site,
        PlaceRank.Capital => OfSize(population) + Capital,
        PlaceRank.RegionSeat => OfSize(Known(population, UnknownSeat)) + RegionSeat,
        PlaceRank.Seat => OfSize(Known(population, UnknownSeat)),
        PlaceRank.Section => OfSize(Known(population, UnknownTown)) + Section,
        _ => OfSize(Known(population, UnknownTown)),
    };

    private static int Known(int population, int otherwise) => population > 0 ? population : otherwise;

    /// <summary>Fame grows faster than size: London needs no "England" behind it, in whatever article.</summary>
    private static double OfSize(int population) => Math.Log10(population + 10) + Math.Max(0, Math.Log10(population / Million));
}
