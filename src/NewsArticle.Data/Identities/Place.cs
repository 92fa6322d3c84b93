namespace NewsArticle.Data;

/// <summary>A place.</summary>
public sealed class Place : Identity
{
    public required PlaceKind Kind { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code, or null.</summary>
    public string? Country { get; set; }

    /// <summary>GeoNames code of the first-level region, unique within the country: the one a place lies in, or that it is; null where unknown.</summary>
    public string? Region { get; set; }

    /// <summary>Degrees north, WGS 84, or null.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east, WGS 84, or null.</summary>
    public double? Longitude { get; set; }

    public required PlacePrecision Precision { get; set; }

    /// <summary>The gazetteer's key; unique where not null.</summary>
    public string? GazetteerKey { get; set; }
}
