namespace NewsArticle.Extraction;

/// <summary>Somebody or something named in the article. Compared by reference: one object is one identity.</summary>
public abstract class EntityFinding
{
    /// <summary>The fullest name the article gives, or the gazetteer's name of a place.</summary>
    public required string Name { get; init; }

    /// <summary>The other forms the article uses, in order of first use; never contains <see cref="Name"/>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Each occurrence by name, in text order; at least one.</summary>
    public required IReadOnlyList<Evidence> Mentions { get; init; }

    /// <summary>The rule that decided what this is, such as <c>title</c> or <c>gazetteer</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the rule is, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}

/// <summary>A person named in the article.</summary>
public sealed class PersonFinding : EntityFinding
{
    /// <summary>What the article says the person is ("President of Russia"), or null.</summary>
    public string? Role { get; init; }
}

/// <summary>An organization named in the article.</summary>
public sealed class OrganizationFinding : EntityFinding;

/// <summary>A place named in the article.</summary>
public sealed class PlaceFinding : EntityFinding
{
    public required PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, or null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north, WGS 84; null where the gazetteer does not know the place.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84; null where the gazetteer does not know the place.</summary>
    public double? Longitude { get; init; }

    /// <summary>What the coordinates stand for.</summary>
    public PlacePrecision Precision { get; init; }

    /// <summary>The gazetteer's key (<c>country:UA</c>, <c>geonames:703448</c>), or null where it does not know the place.</summary>
    public string? GazetteerKey { get; init; }
}

/// <summary>What sort of place a name stands for.</summary>
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
    /// <summary>No coordinates.</summary>
    None,

    /// <summary>A country's or a larger area's conventional centre.</summary>
    Country,

    /// <summary>The centre of a region.</summary>
    Region,

    /// <summary>The centre of a town.</summary>
    City,

    /// <summary>The site itself.</summary>
    Site,
}
