using NewsArticle.Data;

namespace NewsArticle.Api.Identities;

/// <summary>What can be corrected of a place as all articles share it.</summary>
public sealed record PlaceIdentityRequest : IdentityRequest
{
    /// <summary>What sort of place it is.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, or null.</summary>
    /// <example>UA</example>
    public string? Country { get; init; }

    /// <summary>Degrees north, WGS 84, from -90 to 90; given with <c>longitude</c>, or both null.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84, from -180 to 180.</summary>
    public double? Longitude { get; init; }

    /// <summary>What the coordinates stand for.</summary>
    public PlacePrecision Precision { get; init; }
}
