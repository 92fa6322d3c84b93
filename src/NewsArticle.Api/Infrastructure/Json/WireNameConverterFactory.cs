using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArticle.Data;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>
/// Writes and reads enums as their words. <see cref="JsonStringEnumConverter"/> would also read other cases, blanks and "a, b".
/// </summary>
internal sealed class WireNameConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(WireNameConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class WireNameConverter<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String && WireName.TryParse<TEnum>(reader.GetString(), out var value)
                ? value
                : throw new JsonFault($"must be one of {string.Join(", ", WireName.All<TEnum>())}");

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WriteStringValue(WireName.Of(value));
    }
}
