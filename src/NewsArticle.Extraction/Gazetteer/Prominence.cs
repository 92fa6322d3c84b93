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

    private const double Million = 1e6;

    public static double Of(Town town, bool isCapital)
    {
        // Fame grows faster than size: London needs no "England" behind it, in whatever article.
        var size = Math.Log10(town.Population + 10) + Math.Max(0, Math.Log10(town.Population / Million));
        return size + (isCapital ? Capital : town.Feature switch
        {
            Town.RegionSeat => RegionSeat,
            Town.Section => Section,
            _ => 0,
        });
    }
}
