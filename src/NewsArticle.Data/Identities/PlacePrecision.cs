namespace NewsArticle.Data;

/// <summary>What a place's coordinates stand for.</summary>
public enum PlacePrecision
{
    None,
    Country,
    Region,
    City,
    Site,
}
