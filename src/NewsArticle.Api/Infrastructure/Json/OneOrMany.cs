using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>One value, or a list of them: on the wire an object or an array.</summary>
[JsonConverter(typeof(OneOrManyConverterFactory))]
public sealed record OneOrMany<T>
{
    private const int Most = 200;

    /// <summary>The values.</summary>
    [MaxLength(Most, ErrorMessage = "may have 200 entries")]
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>Whether it is a list; one value is no list of one.</summary>
    public required bool IsList { get; init; }
}
