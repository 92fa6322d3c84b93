namespace NewsArticle.Extraction;

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
