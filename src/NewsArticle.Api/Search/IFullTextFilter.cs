namespace NewsArticle.Api.Search;

/// <summary>The filters of a list that full text can narrow down.</summary>
internal interface IFullTextFilter
{
    /// <summary>The query, or null for none.</summary>
    string? Query { get; }

    /// <summary>Whether the list is to be ordered by how well its items match.</summary>
    bool IsByRelevance => false;
}
