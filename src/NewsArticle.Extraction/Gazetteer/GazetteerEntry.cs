namespace NewsArticle.Extraction.Gazetteer;

/// <summary>One place that the gazetteer knows. Two entries with the same key are equal in every respect.</summary>
public sealed record GazetteerEntry
{
    /// <summary>Its lasting name for machines: <c>country:UA</c>, <c>region:US-TX</c>, <c>geonames:703448</c>, <c>area:europe</c>, <c>site:bagram-air-base</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The usual English name: Kyiv, Texas, United States.</summary>
    public required string Name { get; init; }

    /// <summary>The key of its main name; empty for places of the hand-written tables, each of whose names is a main one.</summary>
    internal string OwnKey { get; init; } = "";

    /// <summary>Whether <see cref="Name"/> is what English news calls it, and not just what its own country does.</summary>
    internal bool HasUsualName { get; init; } = true;

    public required PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, XK for Kosovo; null for what lies in several countries or none.</summary>
    public string? Country { get; init; }

    /// <summary>GeoNames code of the first-level region, unique within the country: of a town, the region it lies in; of a region, its own. Null where unknown.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Whether it is a region of the second level: a district or county.</summary>
    internal bool IsDistrict { get; init; }

    /// <summary>Inhabitants of a town; 0 where unknown and for other places.</summary>
    public int Population { get; init; }

    /// <summary>Where it is, in degrees.</summary>
    public required GeoPoint Position { get; init; }

    /// <summary>Degrees north, WGS 84.</summary>
    public double Latitude => Position.Latitude;

    /// <summary>Degrees east, WGS 84.</summary>
    public double Longitude => Position.Longitude;

    /// <summary>What the coordinates stand for.</summary>
    public required PlacePrecision Precision { get; init; }

    /// <summary>
    /// How much more likely than others of its name it is meant where nothing else is known: about the decimal logarithm of a town's
    /// population, a bit more for capitals, and on the same scale for other places.
    /// </summary>
    public required double Prominence { get; init; }
}
