using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>Reads and writes <see cref="OneOrMany{T}"/>.</summary>
internal sealed class OneOrManyConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(OneOrMany<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<T> : JsonConverter<OneOrMany<T>>
    {
        public override OneOrMany<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is not JsonTokenType.StartArray)
            {
                return new OneOrMany<T> { Items = [One(ref reader, options)], IsList = false };
            }

            var items = new List<T>();
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                items.Add(One(ref reader, options));
            }

            return new OneOrMany<T> { Items = items, IsList = true };
        }

        public override void Write(Utf8JsonWriter writer, OneOrMany<T> value, JsonSerializerOptions options)
        {
            if (value.IsList)
            {
                JsonSerializer.Serialize(writer, value.Items, options);
            }
            else
            {
                JsonSerializer.Serialize(writer, value.Items[0], options);
            }
        }

        private static T One(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<T>(ref reader, options) ?? throw new JsonFault("must not be null");
    }
}
