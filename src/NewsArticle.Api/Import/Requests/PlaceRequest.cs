using NewsArticle.Data;

namespace NewsArticle.Api.Import.Requests;

/// <summary>A place that an article names; what is absent is taken from the gazetteer where the extractor finds the same place.</summary>
public sealed record PlaceRequest : EntityRequest
{
    /// <summary>What sort of place it is.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    /// <example>UA</example>
    public string? Country { get; init; }

    /// <summary>Degrees north, WGS 84, from -90 to 90; given with <c>longitude</c> or not at all.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84, from -180 to 180.</summary>
    public double? Longitude { get; init; }

    /// <summary>What the coordinates stand for.</summary>
    public PlacePrecision? Precision { get; init; }
}
