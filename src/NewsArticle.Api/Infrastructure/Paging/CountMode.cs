namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Whether a page tells how many items the whole list has.</summary>
public enum CountMode
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>To the item; a list of many takes its time.</summary>
    Exact,

    /// <summary>To the item up to 10,000, about that many beyond.</summary>
    Estimate,
}
