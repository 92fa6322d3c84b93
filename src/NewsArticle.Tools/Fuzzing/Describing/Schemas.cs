using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace NewsArticle.Tools.Fuzzing.Describing;

/// <summary>The schemas of the document, as JSON Schema 2020-12, which OpenAPI 3.1 uses.</summary>
internal sealed class Schemas
{
    private const string Base = "https://schemas.invalid/document";
    private const string Named = "#/components/schemas/";
    private const string Kept = Base + "#/$defs/";

    private readonly JsonObject _named;
    private readonly EvaluationOptions _options = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    public Schemas(JsonObject components)
    {
        _named = components["schemas"]!.AsObject();
        Prepare(_named);
        var all = new JsonObject { ["$id"] = Base, ["$defs"] = _named.DeepClone() };
        _options.SchemaRegistry.Register(JsonSchema.FromText(all.ToJsonString()));
    }

    /// <summary>
    /// Makes a schema of the document stand on its own: its references lead to what is kept here, and the formats of OpenAPI that are
    /// ranges become ranges, which both who checks and who makes values understands.
    /// </summary>
    public static void Prepare(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Prepare(item);
            }
        }

        if (node is not JsonObject schema)
        {
            return;
        }

        foreach (var (_, member) in schema)
        {
            Prepare(member);
        }

        if (schema["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var target) && target.StartsWith(Named, StringComparison.Ordinal))
        {
            schema["$ref"] = Kept + target[Named.Length..];
        }

        if (schema["format"] is JsonValue format && format.GetValueKind() is JsonValueKind.String && (string?)format is "int32" or "int64")
        {
            var isShort = (string?)format is "int32";
            schema["minimum"] ??= isShort ? int.MinValue : long.MinValue;
            schema["maximum"] ??= isShort ? int.MaxValue : long.MaxValue;
            schema.Remove("format");
        }
    }

    public static JsonSchema Compile(JsonObject schema) => JsonSchema.FromText(schema.ToJsonString());

    /// <summary>Why a value does not fit a schema; null where it does.</summary>
    public string? Fault(JsonSchema schema, JsonNode? value)
    {
        try
        {
            var result = schema.Evaluate(value, _options);
            return result.IsValid
                ? null
                : result.Details.Where(detail => detail.HasErrors)
                    .SelectMany(detail => detail.Errors!.Values.Select(error => $"{detail.InstanceLocation}: {error}"))
                    .FirstOrDefault() ?? "does not fit its schema";
        }
        catch (FormatException)
        {
            return "holds a number that is beyond all bounds";
        }
    }

    /// <summary>The schema that a reference, or an <c>allOf</c> around one, means.</summary>
    public JsonObject Resolve(JsonObject schema) => schema switch
    {
        _ when (string?)schema["$ref"] is { } reference => Resolve(_named[reference[Kept.Length..]]!.AsObject()),
        _ when schema["allOf"] is JsonArray { Count: 1 } only => Resolve(only[0]!.AsObject()),
        _ => schema,
    };
}
