using System.Text;
using System.Text.Json.Nodes;
using NewsArticle.Tools.Fuzzing.Describing;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>Makes requests that the document calls right.</summary>
internal sealed class RightRequests(Schemas schemas, Known known, Random random)
{
    private const int MostParameters = 6;

    private readonly SchemaValues _values = new(schemas, known, random);

    /// <summary>A request with what is required, and with at most one parameter more: alone, each is right.</summary>
    public FuzzCase Plain(Operation operation)
    {
        var request = Least(operation, out var isKnown);
        var more = operation.Parameters.Where(parameter => parameter is { In: not "path", IsRequired: false } && (HasMeaning(parameter) || parameter.In is "header")).ToList();
        var what = "a right request";
        if (more.Count > 0 && random.Next(4) > 0)
        {
            var parameter = more[random.Next(more.Count)];
            request = Give(request, parameter);
            what = $"a right request with {parameter.Name}";
        }

        return new FuzzCase(operation, request, isKnown ? Expectation.Accepted : Expectation.Either, what);
    }

    /// <summary>A request with several parameters, whose values may be any text or contradict each other.</summary>
    public FuzzCase Mixed(Operation operation)
    {
        var request = Least(operation, out _);
        var more = operation.Parameters.Where(parameter => parameter is { In: not "path", IsRequired: false }).ToArray();
        random.Shuffle(more);
        return new FuzzCase(
            operation, more.Take(random.Next(1, MostParameters)).Aggregate(request, Give), Expectation.Either, "a request with several parameters");
    }

    /// <summary>The path, what is required, and a body.</summary>
    /// <param name="isRight">Whether every value is known to be right.</param>
    public FuzzRequest Least(Operation operation, out bool isRight)
    {
        var request = new FuzzRequest(operation.Method, Path(operation));
        isRight = true;
        foreach (var parameter in operation.Parameters.Where(parameter => parameter is { In: not "path", IsRequired: true }))
        {
            isRight &= HasMeaning(parameter);
            request = Give(request, parameter);
        }

        return operation.Bodies.Count is 0 ? request : WithBody(request, operation.Bodies[random.Next(operation.Bodies.Count)]);
    }

    public FuzzRequest WithBody(FuzzRequest request, BodyForm form) => request with
    {
        ContentType = form.MediaType,
        Body = Encoding.UTF8.GetBytes(form.IsJson ? Json(form)?.ToJsonString() ?? "null" : Text(form)),
    };

    /// <summary>A body: the example of the document, or one after its schema.</summary>
    public JsonNode? Json(BodyForm form) => form.Examples.Count > 0 && random.Next(3) is 0 ? Example(form.Examples).DeepClone() : _values.Value(form.Schema);

    /// <summary>A request with a parameter more.</summary>
    public FuzzRequest Give(FuzzRequest request, Parameter parameter)
    {
        var schema = schemas.Resolve(parameter.Schema);
        if ((string?)schema["type"] is "array")
        {
            return Enumerable.Range(0, random.Next(1, 3)).Aggregate(request, (sofar, _) =>
                sofar.With(Uri.EscapeDataString(parameter.Name), Uri.EscapeDataString(Value(parameter, schema["items"]!.AsObject()))));
        }

        var value = Value(parameter, schema);
        return parameter.In is "header" ? request.WithHeader(parameter.Name, value) : request.With(Uri.EscapeDataString(parameter.Name), Uri.EscapeDataString(value));
    }

    /// <summary>The path of a resource that is known to be there, and else of one that could be.</summary>
    private string Path(Operation operation)
    {
        var values = random.Next(20) is 0 ? [] : known.Resource(operation.Path, random) ?? [];
        var names = operation.Path.Names.ToList();
        return operation.Path.Fill([.. values, .. names.Skip(values.Length).Select(name =>
            Uri.EscapeDataString(Value(operation.Parameters.First(parameter => parameter.In is "path" && parameter.Name == name))))]);
    }

    private string Value(Parameter parameter) => Value(parameter, parameter.Schema);

    private string Value(Parameter parameter, JsonObject schema)
    {
        if (!IsFree(schemas.Resolve(schema)))
        {
            return Written(_values.Value(schema, parameter.Name));
        }

        return parameter.Examples.Count > 0 && random.Next(3) > 0 ? Written(Example(parameter.Examples))
            // A token that is an entity tag, a structured string and a reason.
            : parameter.In is "header" ? $"\"fuzz-{random.Next()}\""
            : parameter.Examples.Count > 0 ? Written(Example(parameter.Examples))
            : HostileText.Odd(random);
    }

    private JsonNode Example(IReadOnlyList<JsonNode> examples) => examples[random.Next(examples.Count)];

    /// <summary>Whether the document says which values are right, or at least one.</summary>
    private bool HasMeaning(Parameter parameter)
    {
        var schema = schemas.Resolve(parameter.Schema);
        return parameter.Examples.Count > 0 || !IsFree(schema["items"]?.AsObject() is { } items ? schemas.Resolve(items) : schema);
    }

    private static bool IsFree(JsonObject schema) => (string?)schema["type"] is "string" or null && schema["enum"] is null && schema["format"] is null && schema["oneOf"] is null;

    private static string Written(JsonNode? value) => value is JsonArray list ? Written(list.FirstOrDefault()) : value?.ToString() ?? "";

    private string Text(BodyForm form)
    {
        var text = form.Examples.Count > 0 ? (string?)Example(form.Examples) ?? "" : "";
        // Not the same twice: the same text is stored already.
        return $"Notes of day {random.Next(100_000)}\n\n{text}\n\n{HostileText.Odd(random)}";
    }
}
