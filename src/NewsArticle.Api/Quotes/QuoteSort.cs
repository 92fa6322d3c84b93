namespace NewsArticle.Api.Quotes;

/// <summary>An order of quotes.</summary>
public enum QuoteSort
{
    /// <summary>As they were stored, the first first.</summary>
    Stored,

    /// <summary>By the time when their article was published, the last first.</summary>
    Newest,

    /// <summary>By the time when their article was published, the first first.</summary>
    Oldest,

    /// <summary>By how well they match <c>q</c>, the best first; what matches by names alone comes after it, newest first.</summary>
    Relevance,
}
