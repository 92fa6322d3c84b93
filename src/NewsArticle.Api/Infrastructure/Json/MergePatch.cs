using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>Some members of a resource, to be replaced or, with null, taken away (RFC 7396). Members hold values or lists, not objects.</summary>
[JsonConverter(typeof(MergePatchConverterFactory))]
public sealed class MergePatch<TResource>
    where TResource : class
{
    private readonly JsonObject _members;

    internal MergePatch(JsonObject members) => _members = members;

    /// <summary>Whether the patch says anything of a member.</summary>
    internal bool Has(string member) => _members.ContainsKey(member);

    /// <summary>The resource after the patch.</summary>
    internal TResource ApplyTo(TResource resource, JsonSerializerOptions options)
    {
        var merged = JsonSerializer.SerializeToNode(resource, options)!.AsObject();
        foreach (var (name, value) in _members)
        {
            merged[name] = value?.DeepClone();
        }

        return merged.Deserialize<TResource>(options)!;
    }
}
