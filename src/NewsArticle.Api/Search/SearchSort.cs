namespace NewsArticle.Api.Search;

/// <summary>An order of what a search finds.</summary>
public enum SearchSort
{
    /// <summary>What matches best first; what matches by names alone comes after it, newest first.</summary>
    Relevance,

    /// <summary>By the article's time of publication, the last first; those without one come last.</summary>
    Newest,

    /// <summary>By the article's time of publication, the first first; those without one come first.</summary>
    Oldest,
}
