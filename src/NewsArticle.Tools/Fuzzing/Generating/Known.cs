using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArticle.Tools.Fuzzing.Describing;
using NewsArticle.Tools.Fuzzing.Sending;

namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>What answers told so far: which resources there are, and which texts their members have.</summary>
internal sealed class Known(ApiDescription api)
{
    private const int MostValues = 200;
    private const int LongestText = 300;

    private readonly Dictionary<string, List<string[]>> _resources = [];
    private readonly Dictionary<string, List<string>> _texts = [];

    /// <summary>Learns from an answer to a path.</summary>
    public void Learn(string path, FuzzAnswer answer)
    {
        if (answer.Header("Location") is { } location && answer.IsSuccess)
        {
            Add(PathOf(location));
        }

        if (answer.IsSuccess && answer.Json is { } json)
        {
            Learn(json, member: "");
            foreach (var item in (json as JsonObject)?["items"] as JsonArray ?? [])
            {
                if (item is JsonObject { } known && known["id"] is JsonValue id)
                {
                    Add($"{path}/{id}");
                }
            }
        }
    }

    /// <summary>A resource is gone.</summary>
    public void Forget(string path)
    {
        foreach (var template in api.Templates)
        {
            if (template.Match(path) is { } values && _resources.TryGetValue(template.Shape, out var resources))
            {
                resources.RemoveAll(known => known.SequenceEqual(values));
            }
        }
    }

    /// <summary>The values of a known resource for a path and for the paths below it; null where none is known. They may be fewer than the path takes.</summary>
    public string[]? Resource(PathTemplate path, Random random) => path.Ancestry
        .Select(shape => _resources.GetValueOrDefault(shape))
        .FirstOrDefault(resources => resources?.Count > 0) is { } found ? found[random.Next(found.Count)] : null;

    /// <summary>A text that a member of some answer has.</summary>
    public string? Text(string member, Random random) =>
        _texts.TryGetValue(member, out var texts) ? texts[random.Next(texts.Count)] : null;

    public static string PathOf(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var whole) && whole.Scheme != Uri.UriSchemeFile ? whole.AbsolutePath : location;

    private void Add(string path)
    {
        foreach (var template in api.Templates.Where(template => template.Names.Any()))
        {
            if (template.Match(path) is { } values)
            {
                var resources = _resources.TryGetValue(template.Shape, out var known) ? known : _resources[template.Shape] = [];
                if (!resources.Exists(other => other.SequenceEqual(values)))
                {
                    resources.Add(values);
                }

                return;
            }
        }
    }

    private void Learn(JsonNode json, string member)
    {
        switch (json)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    if (value is not null)
                    {
                        Learn(value, name);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>())
                {
                    Learn(item, member);
                }

                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String && (string)value! is { Length: <= LongestText } text:
                Keep(member, text);
                break;
        }
    }

    private void Keep(string member, string text)
    {
        var texts = _texts.TryGetValue(member, out var known) ? known : _texts[member] = [];
        if (texts.Count < MostValues && !texts.Contains(text))
        {
            texts.Add(text);
        }
    }
}
