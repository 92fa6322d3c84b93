namespace NewsArticle.Extraction.Gazetteer;

/// <summary>One place as the place table keeps it.</summary>
/// <param name="Key">Its lasting name for machines, as in <see cref="GazetteerEntry.Key"/>.</param>
/// <param name="Name">The main name in Latin letters: English where a usual English name exists, else local.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Admin1">GeoNames code of the first-level region, unique within the country; empty where unknown.</param>
/// <param name="Rank">What sort of place it is.</param>
/// <param name="Population">Inhabitants, to about three figures; 0 where unknown.</param>
/// <param name="Position">Where it is, to a thousandth of a degree.</param>
internal readonly record struct PlaceRecord(
    string Key,
    string Name,
    string Country,
    string Admin1,
    PlaceRank Rank,
    int Population,
    GeoPoint Position);
