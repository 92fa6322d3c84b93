using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>Writes UTC times as ISO 8601 with Z, and reads what <see cref="UtcTime"/> reads.</summary>
internal sealed class UtcTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && UtcTime.TryParse(reader.GetString(), out var utc)
            ? utc
            : throw new JsonFault(UtcTime.Expectation);

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
