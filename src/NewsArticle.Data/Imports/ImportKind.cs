namespace NewsArticle.Data.Imports;

/// <summary>What stands at an address that is imported from.</summary>
public enum ImportKind
{
    /// <summary>A page that shows an article.</summary>
    Article,

    /// <summary>A list of articles for programs: RSS, Atom or JSON Feed.</summary>
    Feed,
}
