using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArticle.Reading;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>Refuses strings with control characters, wherever in a body they stand.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Decode(ref reader);
        return text is not null && ForbiddenCharacters.Find(text) is { } fault ? throw new JsonFault(fault) : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string? Decode(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonFault("must be a string");
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonFault("has half a surrogate pair or bytes that are not UTF-8; write whole characters");
        }
    }
}
