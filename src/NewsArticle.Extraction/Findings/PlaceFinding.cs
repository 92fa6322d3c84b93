namespace NewsArticle.Extraction;

/// <summary>A place named in the article.</summary>
public sealed class PlaceFinding : EntityFinding
{
    public required PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, or null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>GeoNames code of the first-level region, unique within the country: the one it lies in, or that it is; null where unknown.</summary>
    public string? Region { get; init; }

    /// <summary>Degrees north, WGS 84; null where the gazetteer does not know the place.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84; null where the gazetteer does not know the place.</summary>
    public double? Longitude { get; init; }

    /// <summary>What the coordinates stand for.</summary>
    public PlacePrecision Precision { get; init; }

    /// <summary>The gazetteer's key (<c>country:UA</c>, <c>geonames:703448</c>), or null where it does not know the place.</summary>
    public string? GazetteerKey { get; init; }

    /// <summary>Every place of the gazetteer that the name could stand for, the chosen one first, best first; at most five.</summary>
    public IReadOnlyList<PlaceCandidate> Candidates { get; init; } = [];
}
