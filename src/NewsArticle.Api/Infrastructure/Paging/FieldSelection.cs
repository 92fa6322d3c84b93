using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Takes from items the members that a client wants.</summary>
/// <param name="names">Names of members, with dots for members of members.</param>
internal sealed class FieldSelection(IReadOnlyList<string> names)
{
    private readonly IReadOnlyList<string[]> _paths = [.. names.Select(name => name.Split('.'))];

    /// <summary>The names, each cut at its dots.</summary>
    public IReadOnlyList<string[]> Paths => _paths;

    /// <summary>The first name that items do not have, with the names that could stand in its place; null where all are known.</summary>
    public (string Name, IReadOnlyList<string> Allowed)? FindUnknown(Type item, JsonSerializerOptions options)
    {
        foreach (var path in _paths)
        {
            var type = item;
            foreach (var name in path)
            {
                var members = options.GetTypeInfo(ElementOf(type, options)).Properties;
                if (members.FirstOrDefault(member => member.Name == name) is not { } found)
                {
                    return (string.Join('.', path), [.. members.Select(member => member.Name)]);
                }

                type = found.PropertyType;
            }
        }

        return null;
    }

    /// <summary>The page as JSON, with no other members in its items.</summary>
    public JsonNode Apply<TItem>(PageResponse<TItem> page, JsonSerializerOptions options)
        where TItem : class
    {
        var node = JsonSerializer.SerializeToNode(page, options)!;
        var items = node["items"]!.AsArray();
        for (var index = 0; index < items.Count; index++)
        {
            items[index] = Take(items[index], _paths, depth: 0);
        }

        return node;
    }

    /// <summary>An item as JSON, with no other members.</summary>
    public JsonObject Take(object item, JsonSerializerOptions options) =>
        Take(JsonSerializer.SerializeToNode(item, item.GetType(), options)!.AsObject(), _paths, depth: 0);

    private static JsonNode? Take(JsonNode? node, IReadOnlyList<string[]> paths, int depth) => node switch
    {
        JsonObject item => Take(item, paths, depth),
        JsonArray list => new JsonArray([.. list.Select(element => Take(element, paths, depth))]),
        _ => node?.DeepClone(),
    };

    private static JsonObject Take(JsonObject item, IReadOnlyList<string[]> paths, int depth)
    {
        var taken = new JsonObject();
        foreach (var member in paths.GroupBy(path => path[depth], StringComparer.Ordinal).Where(member => item.ContainsKey(member.Key)))
        {
            var value = item[member.Key];
            taken[member.Key] = member.Any(path => path.Length == depth + 1)
                ? value?.DeepClone()
                : Take(value, [.. member], depth + 1);
        }

        return taken;
    }

    /// <summary>Members of a list are those of its elements.</summary>
    private static Type ElementOf(Type type, JsonSerializerOptions options) =>
        options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } ? element : type;
}
