using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArticle.Api.Infrastructure.Json;

namespace NewsArticle.Api.Import.Requests;

/// <summary>One of the article's people, places or organizations by a name or alias: a string, or an object with <c>name</c>.</summary>
[JsonConverter(typeof(Converter))]
public sealed record NameReference(string Name)
{
    private const string Expectation = "must be a name, or an object with name alone";

    private sealed class Converter : JsonConverter<NameReference>
    {
        public override NameReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is not JsonTokenType.StartObject)
            {
                return NameAt(ref reader, options);
            }

            reader.Read();
            if (reader.TokenType is not JsonTokenType.PropertyName || !reader.ValueTextEquals("name"u8))
            {
                throw new JsonFault(Expectation);
            }

            reader.Read();
            var reference = NameAt(ref reader, options);
            reader.Read();
            return reader.TokenType is JsonTokenType.EndObject ? reference : throw new JsonFault(Expectation);
        }

        public override void Write(Utf8JsonWriter writer, NameReference value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Name);

        private static NameReference NameAt(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String
                ? new NameReference(JsonSerializer.Deserialize<string>(ref reader, options)!)
                : throw new JsonFault(Expectation);
    }
}
