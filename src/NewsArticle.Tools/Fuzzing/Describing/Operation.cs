using System.Text.Json.Nodes;
using Json.Schema;

namespace NewsArticle.Tools.Fuzzing.Describing;

/// <summary>What the document says of one method of one path.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Path">With its parameters in braces.</param>
/// <param name="Parameters">Those of the path, the query and the headers.</param>
/// <param name="Bodies">What may be sent; empty where nothing is.</param>
/// <param name="Answers">By status.</param>
/// <param name="NeedsKey">Whether it is refused without a key.</param>
internal sealed record Operation(
    string Method,
    PathTemplate Path,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<BodyForm> Bodies,
    IReadOnlyDictionary<int, DocumentedAnswer> Answers,
    bool NeedsKey)
{
    public bool IsRead => Method is "GET";

    public override string ToString() => $"{Method} {Path}";
}

/// <summary>A value that a request gives beside its body.</summary>
/// <param name="In"><c>path</c>, <c>query</c> or <c>header</c>.</param>
/// <param name="Schema">Of its value; an array is sent as one value for each item.</param>
/// <param name="Examples">Those of the document.</param>
internal sealed record Parameter(string Name, string In, bool IsRequired, JsonObject Schema, IReadOnlyList<JsonNode> Examples);

/// <summary>A body that an operation reads.</summary>
internal sealed record BodyForm(string MediaType, JsonObject Schema, IReadOnlyList<JsonNode> Examples)
{
    public bool IsJson => MediaType is "application/json";
}

/// <summary>What the document says of the answers with one status.</summary>
/// <param name="Forms">The schema of each media type.</param>
/// <param name="RequiredHeaders">Headers that every such answer has.</param>
internal sealed record DocumentedAnswer(IReadOnlyDictionary<string, JsonSchema> Forms, IReadOnlyList<string> RequiredHeaders);
