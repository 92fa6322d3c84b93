namespace NewsArticle.Extraction;

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
