using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Json;

namespace NewsArticle.Api.Verification;

/// <summary>An article by its number, or by its address.</summary>
/// <param name="Id">The number; null where the address is given.</param>
/// <param name="Url">The address; null where the number is given.</param>
[JsonConverter(typeof(Converter))]
public sealed record ArticleKey(int? Id, string? Url)
{
    /// <summary>What it is on the wire.</summary>
    internal static OpenApiSchema Describe() => new()
    {
        Description = "The number of an article, or its address.",
        OneOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1", Maximum = "2147483647" },
            new OpenApiSchema { Type = JsonSchemaType.String },
        ],
    };

    private sealed class Converter : JsonConverter<ArticleKey>
    {
        public override ArticleKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetInt32(out var id) => new ArticleKey(id, null),
            JsonTokenType.String => new ArticleKey(null, JsonSerializer.Deserialize<string>(ref reader, options)),
            _ => throw new JsonFault("must be the number of an article, or its address"),
        };

        public override void Write(Utf8JsonWriter writer, ArticleKey value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Id ?? (object?)value.Url, options);
    }
}
