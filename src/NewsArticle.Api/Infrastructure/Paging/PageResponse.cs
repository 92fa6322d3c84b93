namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Some items of a list.</summary>
/// <param name="Items">The items, in the list's order.</param>
/// <param name="NextCursor">Leads to the next page as <c>cursor</c>; null at the end of the list.</param>
public sealed record PageResponse<T>(IReadOnlyList<T> Items, string? NextCursor = null);
