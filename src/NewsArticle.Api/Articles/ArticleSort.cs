namespace NewsArticle.Api.Articles;

/// <summary>An order of articles.</summary>
public enum ArticleSort
{
    /// <summary>By time of publication, the last first; those without one come last.</summary>
    Newest,

    /// <summary>By time of publication, the first first; those without one come first.</summary>
    Oldest,

    /// <summary>By how well they match <c>q</c>, the best first; what matches by names alone comes after it, newest first.</summary>
    Relevance,
}
