using System.Text.Json.Nodes;

namespace NewsArticle.Api.Formats.Items;

/// <summary>Builds JSON by hand; what is null is left out, as the formats of others want it.</summary>
internal static class Node
{
    public static JsonObject Of(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var node = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                node[name] = value;
            }
        }

        return node;
    }

    /// <summary>A list; null where it would be empty.</summary>
    public static JsonArray? List(IEnumerable<JsonNode> items)
    {
        var list = new JsonArray([.. items]);
        return list.Count is 0 ? null : list;
    }

    /// <summary>A list of texts; null where it would be empty.</summary>
    public static JsonArray? List(IEnumerable<string> texts) => List(texts.Select(text => (JsonNode)text));

    /// <summary>A time as RFC 3339 has it.</summary>
    public static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same of one that may be unknown.</summary>
    public static string? Time(DateTime? utc) => utc is { } known ? Time(known) : null;
}
