namespace NewsArticle.Api.Search;

/// <summary>What full text is looked for by: a search, or the filters of a list.</summary>
internal interface IFullTextFilter
{
    /// <summary>The query, or null for none.</summary>
    string? Query { get; }

    /// <summary>Whether the list is to be ordered by how well its items match.</summary>
    bool IsByRelevance => false;
}
