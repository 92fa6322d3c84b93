namespace NewsArticle.Extraction;

/// <summary>What sort of source is credited.</summary>
public enum SourceKind
{
    Person,
    Organization,

    /// <summary>A country or city that speaks ("Ukraine said").</summary>
    Place,

    /// <summary>A description that names nobody ("a senior official", "the police").</summary>
    Unnamed,
}
