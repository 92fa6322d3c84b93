using System.Text.Json.Nodes;

namespace NewsArticle.Api.Revisions;

/// <summary>
/// Compares two JSON documents. Items of a list that have an <c>id</c> are the same item wherever they stand; others are where they are
/// equal. The steps, done in order, make the one document of the other.
/// </summary>
internal static class JsonDifference
{
    public static IReadOnlyList<MemberChangeResponse> Between(JsonNode? former, JsonNode? later)
    {
        var changes = new List<MemberChangeResponse>();
        Compare("", former, later, changes);
        return changes;
    }

    private static void Compare(string path, JsonNode? former, JsonNode? later, List<MemberChangeResponse> changes)
    {
        switch (former, later)
        {
            case (JsonObject before, JsonObject after):
                CompareObjects(path, before, after, changes);
                break;
            case (JsonArray before, JsonArray after):
                CompareArrays(path, before, after, changes);
                break;
            default:
                if (!JsonNode.DeepEquals(former, later))
                {
                    changes.Add(MemberChangeResponse.Replace(path, former, later));
                }

                break;
        }
    }

    private static void CompareObjects(string path, JsonObject before, JsonObject after, List<MemberChangeResponse> changes)
    {
        foreach (var (name, value) in before.Where(member => !after.ContainsKey(member.Key)))
        {
            changes.Add(MemberChangeResponse.Remove($"{path}/{Escape(name)}", value));
        }

        foreach (var (name, value) in after)
        {
            var place = $"{path}/{Escape(name)}";
            if (before.TryGetPropertyValue(name, out var former))
            {
                Compare(place, former, value, changes);
            }
            else
            {
                changes.Add(MemberChangeResponse.Add(place, value));
            }
        }
    }

    private static void CompareArrays(string path, JsonArray before, JsonArray after, List<MemberChangeResponse> changes)
    {
        if (CommonItems.Of([.. before.Select(KeyOf)], [.. after.Select(KeyOf)]) is not { } common)
        {
            changes.Add(MemberChangeResponse.Replace(path, before, after));
            return;
        }

        var stay = common.Select(pair => pair.Before).ToHashSet();
        for (var index = before.Count - 1; index >= 0; index--)
        {
            if (!stay.Contains(index))
            {
                changes.Add(MemberChangeResponse.Remove(At(path, index), before[index]));
            }
        }

        var kept = common.ToDictionary(pair => pair.After, pair => pair.Before);
        for (var index = 0; index < after.Count; index++)
        {
            if (kept.TryGetValue(index, out var former))
            {
                Compare(At(path, index), before[former], after[index], changes);
            }
            else
            {
                changes.Add(MemberChangeResponse.Add(At(path, index), after[index]));
            }
        }
    }

    private static string KeyOf(JsonNode? item) =>
        item is JsonObject members && members["id"] is JsonValue id ? $"id {id.ToJsonString()}" : item?.ToJsonString() ?? "null";

    private static string At(string path, int index) => FormattableString.Invariant($"{path}/{index}");

    /// <summary>RFC 6901, section 3.</summary>
    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
