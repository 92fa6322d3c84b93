namespace NewsArticle.Data;

/// <summary>A person, place or organization, shared between articles.</summary>
public abstract class Identity
{
    public int Id { get; private set; }

    public required string Name { get; set; }

    /// <summary>The name levelled for look-up: see <see cref="NameKey"/>.</summary>
    public required string NameKey { get; set; }

    public List<Alias> Aliases { get; set; } = [];
}

/// <summary>A person.</summary>
public sealed class Person : Identity;

/// <summary>An organization.</summary>
public sealed class Organization : Identity;

/// <summary>A place.</summary>
public sealed class Place : Identity
{
    public required PlaceKind Kind { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code, or null.</summary>
    public string? Country { get; set; }

    /// <summary>Degrees north, WGS 84, or null.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east, WGS 84, or null.</summary>
    public double? Longitude { get; set; }

    public required PlacePrecision Precision { get; set; }

    /// <summary>The gazetteer's key; unique where not null.</summary>
    public string? GazetteerKey { get; set; }
}

/// <summary>What sort of place it is.</summary>
public enum PlaceKind
{
    Other,
    Continent,
    Country,
    Region,
    City,
    Facility,
    Water,
}

/// <summary>What a place's coordinates stand for.</summary>
public enum PlacePrecision
{
    None,
    Country,
    Region,
    City,
    Site,
}
