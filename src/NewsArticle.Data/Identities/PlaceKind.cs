namespace NewsArticle.Data;

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
