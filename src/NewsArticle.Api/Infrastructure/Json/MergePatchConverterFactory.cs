using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>Reads a patch, and refuses members that the resource does not have or cannot have so.</summary>
internal sealed class MergePatchConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(MergePatch<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<TResource> : JsonConverter<MergePatch<TResource>>
        where TResource : class
    {
        public override MergePatch<TResource> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is not JsonTokenType.StartObject)
            {
                throw new JsonFault("must be an object with the members to change");
            }

            // Read twice: once as the resource, which refuses what it would refuse, and once as what was really given.
            var again = reader;
            JsonSerializer.Deserialize<TResource>(ref reader, options);
            return new MergePatch<TResource>(JsonSerializer.Deserialize<JsonObject>(ref again, options)!);
        }

        public override void Write(Utf8JsonWriter writer, MergePatch<TResource> value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Patches are only read.");
    }
}
