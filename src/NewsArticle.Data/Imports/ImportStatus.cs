namespace NewsArticle.Data.Imports;

/// <summary>How far an import is.</summary>
public enum ImportStatus
{
    /// <summary>It is worked on, or waits for its next time.</summary>
    Active,

    /// <summary>Nothing is fetched until somebody lets it go on.</summary>
    Paused,

    /// <summary>Everything was tried; each item tells what became of it.</summary>
    Done,

    /// <summary>The address itself could not be read.</summary>
    Failed,

    /// <summary>Somebody ended it.</summary>
    Cancelled,
}
