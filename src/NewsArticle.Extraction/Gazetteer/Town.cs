namespace NewsArticle.Extraction.Gazetteer;

/// <summary>One populated place of GeoNames, as the town table keeps it.</summary>
/// <param name="GeonamesId">Its number at geonames.org.</param>
/// <param name="Name">The main name there: English where a usual English name exists, else local in Latin letters.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Admin1">GeoNames code of the first-level region, unique within the country; empty where unknown.</param>
/// <param name="Feature">GeoNames feature code: <c>PPLC</c> capital, <c>PPLA</c> seat of a first-level region, <c>PPLX</c> part of a town, ...</param>
/// <param name="Population">Inhabitants; 0 where unknown.</param>
/// <param name="Latitude">Degrees north, to a thousandth.</param>
/// <param name="Longitude">Degrees east, to a thousandth.</param>
public readonly record struct Town(
    int GeonamesId,
    string Name,
    string Country,
    string Admin1,
    string Feature,
    int Population,
    double Latitude,
    double Longitude)
{
    /// <summary>The feature code of a national capital.</summary>
    public const string Capital = "PPLC";

    /// <summary>The feature code of the seat of a first-level region.</summary>
    public const string RegionSeat = "PPLA";

    /// <summary>The feature code of a quarter of a town.</summary>
    public const string Section = "PPLX";
}
