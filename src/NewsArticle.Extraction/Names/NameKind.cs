namespace NewsArticle.Extraction.Names;

/// <summary>What a name stands for.</summary>
public enum NameKind
{
    Person,
    Place,
    Organization,
}
