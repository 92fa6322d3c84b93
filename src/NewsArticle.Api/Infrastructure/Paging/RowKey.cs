namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Where a row stands in its list: rows are ordered by <see cref="By"/>, and where that is the same by their ids.</summary>
internal sealed record RowKey
{
    /// <summary>What the list is ordered by; 0 where that is the id.</summary>
    public required long By { get; init; }

    /// <summary>The row's id; no two rows of a list have the same.</summary>
    public required int Id { get; init; }
}
