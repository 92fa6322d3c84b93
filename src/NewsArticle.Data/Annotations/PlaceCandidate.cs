namespace NewsArticle.Data;

/// <summary>A place of the gazetteer that a name in an article could stand for.</summary>
public sealed class PlaceCandidate
{
    public required string GazetteerKey { get; init; }

    public required string Name { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north, WGS 84, or null.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84, or null.</summary>
    public double? Longitude { get; init; }

    /// <summary>How well it fits the article, from 0 to 1.</summary>
    public required double Score { get; init; }
}
