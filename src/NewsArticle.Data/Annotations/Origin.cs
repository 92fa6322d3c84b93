namespace NewsArticle.Data;

/// <summary>Who made an item.</summary>
public enum Origin
{
    Extracted,
    Editor,
    Imported,
}
