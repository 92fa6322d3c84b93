using System.Text.Json.Serialization;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>How many items of a list share a value.</summary>
/// <param name="Value">The value as filters take it: a name, a word, a month ("2022-12"); null for items that have none.</param>
/// <param name="Count">How many items of the whole list have it.</param>
public sealed record FacetValueResponse(string? Value, long Count)
{
    /// <summary>Key of the person, place or organization; absent for other values.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Id { get; init; }
}
