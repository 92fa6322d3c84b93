using System.Text.Json.Serialization;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Some items of a list.</summary>
/// <param name="Items">The items, in the list's order.</param>
/// <param name="NextCursor">Leads to the next page as <c>cursor</c>; null at the end of the list.</param>
public sealed record PageResponse<T>(IReadOnlyList<T> Items, string? NextCursor = null) : IPageResponse
    where T : class
{
    Type IPageResponse.Item => typeof(T);

    IReadOnlyList<object> IPageResponse.Items => Items;

    /// <summary>How many items the whole list has; absent unless <c>count</c> asks for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Total { get; init; }

    /// <summary>Whether <c>total</c> is an estimate; absent with it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? TotalIsEstimate { get; init; }

    /// <summary>The whole list counted by what <c>facets</c> names; absent unless asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyList<FacetValueResponse>>? Facets { get; init; }
}
