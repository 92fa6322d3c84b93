using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsArticle.Tools.Fuzzing.Describing;

/// <summary>An OpenAPI 3.1 document as far as a fuzzer needs it.</summary>
internal sealed class ApiDescription
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly JsonObject _document;

    private ApiDescription(JsonObject document)
    {
        _document = document;
        Schemas = new Schemas(document["components"]!.AsObject());
        Operations = [.. from path in document["paths"]!.AsObject() from method in path.Value!.AsObject() where Methods.Contains(method.Key) select Read(path.Key, method.Key, method.Value!.AsObject())];
        Templates = [.. Operations.Select(operation => operation.Path).Distinct()];
    }

    public Schemas Schemas { get; }

    public IReadOnlyList<Operation> Operations { get; }

    public IReadOnlyList<PathTemplate> Templates { get; }

    /// <summary>Reads the document. Its examples name hosts that are there: nothing that is made of them may reach one.</summary>
    public static ApiDescription Parse(string document) =>
        new(JsonNode.Parse(document.Replace("example.org", "receiver.invalid", StringComparison.Ordinal))!.AsObject());

    public Operation? Find(string method, PathTemplate path) => Operations.FirstOrDefault(operation => operation.Method == method && operation.Path == path);

    private Operation Read(string path, string method, JsonObject operation) => new(
        method.ToUpperInvariant(),
        new PathTemplate(path),
        [.. (operation["parameters"]?.AsArray() ?? []).Select(parameter => Parameter(parameter!.AsObject()))],
        [.. (operation["requestBody"]?["content"]?.AsObject() ?? []).Select(form => Body(form.Key, form.Value!.AsObject()))],
        operation["responses"]!.AsObject().ToDictionary(
            answer => int.Parse(answer.Key, CultureInfo.InvariantCulture), answer => Answer(answer.Value!.AsObject())),
        operation["security"]?.AsArray().Count > 0);

    private Parameter Parameter(JsonObject parameter)
    {
        if ((string?)parameter["$ref"] is { } reference)
        {
            parameter = _document["components"]!["parameters"]![reference[(reference.LastIndexOf('/') + 1)..]]!.AsObject();
        }

        var schema = Prepared(parameter["schema"]);
        return new Parameter(
            (string)parameter["name"]!, (string)parameter["in"]!, (bool?)parameter["required"] ?? false, schema, [.. Examples(parameter), .. Examples(schema)]);
    }

    private static BodyForm Body(string mediaType, JsonObject form)
    {
        var schema = Prepared(form["schema"]);
        return new BodyForm(mediaType, schema, [.. Examples(form)]);
    }

    private static DocumentedAnswer Answer(JsonObject answer) => new(
        (answer["content"]?.AsObject() ?? []).ToDictionary(form => form.Key, form => Schemas.Compile(Prepared(form.Value!["schema"])), StringComparer.OrdinalIgnoreCase),
        [.. (answer["headers"]?.AsObject() ?? []).Where(header => (bool?)header.Value!["required"] is true).Select(header => header.Key)]);

    private static JsonObject Prepared(JsonNode? schema)
    {
        var own = schema?.DeepClone().AsObject() ?? [];
        Schemas.Prepare(own);
        return own;
    }

    /// <summary>Both ways that OpenAPI has for examples, and that of JSON Schema.</summary>
    private static IEnumerable<JsonNode> Examples(JsonObject owner)
    {
        if (owner["example"] is { } example)
        {
            yield return example;
        }

        var more = owner["examples"] switch
        {
            JsonArray list => list.AsEnumerable(),
            JsonObject named => named.Select(pair => pair.Value?["value"]),
            _ => [],
        };
        foreach (var value in more.OfType<JsonNode>())
        {
            yield return value;
        }
    }
}
