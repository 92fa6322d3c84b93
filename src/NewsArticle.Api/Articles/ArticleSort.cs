namespace NewsArticle.Api.Articles;

/// <summary>An order of articles.</summary>
public enum ArticleSort
{
    /// <summary>By time of publication, the last first; those without one come last.</summary>
    Newest,

    /// <summary>By time of publication, the first first; those without one come first.</summary>
    Oldest,
}
