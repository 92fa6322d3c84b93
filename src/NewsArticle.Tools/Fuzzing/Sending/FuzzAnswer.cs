using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsArticle.Tools.Fuzzing.Sending;

/// <summary>An answer, read whole unless it is a stream without end.</summary>
internal sealed class FuzzAnswer
{
    private readonly Lazy<(JsonNode? Json, string? Fault)> _parsed;

    public FuzzAnswer() => _parsed = new(Parse);

    public required int Status { get; init; }

    /// <summary>Without parameters, in lower case; null where there is no content.</summary>
    public string? MediaType { get; init; }

    /// <summary>By name, whatever its case.</summary>
    public required ILookup<string, string> Headers { get; init; }

    public string Body { get; init; } = "";

    public bool IsSuccess => Status is >= 200 and < 300;

    public bool IsRefusal => Status is >= 400 and < 500;

    public bool IsJson => MediaType is "application/json" || MediaType?.EndsWith("+json", StringComparison.Ordinal) is true;

    public string? Header(string name) => Headers[name].FirstOrDefault();

    /// <summary>The body; null where it is no JSON.</summary>
    public JsonNode? Json => _parsed.Value.Json;

    /// <summary>Why the body is no JSON.</summary>
    public string? JsonFault => _parsed.Value.Fault;

    private (JsonNode? Json, string? Fault) Parse()
    {
        try
        {
            return IsJson ? (JsonNode.Parse(Body), null) : (null, null);
        }
        catch (JsonException fault)
        {
            return (null, fault.Message);
        }
    }
}
