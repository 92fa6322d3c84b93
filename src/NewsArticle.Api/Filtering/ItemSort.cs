namespace NewsArticle.Api.Filtering;

/// <summary>An order of attack figures.</summary>
public enum ItemSort
{
    /// <summary>As they were stored, the first first.</summary>
    Stored,

    /// <summary>By the time when their article was published, the last first.</summary>
    Newest,

    /// <summary>By the time when their article was published, the first first.</summary>
    Oldest,
}
