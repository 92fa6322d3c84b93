using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Csv;

/// <summary>The columns of a list: known from the type of its items, so that they do not depend on which rows there are.</summary>
internal static class CsvColumns
{
    /// <summary>The columns as paths into an item: those that the client chose in its order, or all in the order of the members.</summary>
    public static IReadOnlyList<string[]> Of(ListDescription list)
    {
        var paths = list.Fields?.Paths ?? [[]];
        return [.. paths.SelectMany(path => Below(TypeAt(list.Item, path, list.Json), path, list)).DistinctBy(path => string.Join('.', path))];
    }

    private static IEnumerable<string[]> Below(Type type, string[] path, ListDescription list) =>
        list.Json.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } members
            ? members.Properties
                .Where(member => member.Get is not null && (list.Fields is not null || !list.LeftOut.Contains(member.Name)))
                .SelectMany(member => Below(member.PropertyType, [.. path, member.Name], list))
            : [path];

    private static Type TypeAt(Type type, string[] path, JsonSerializerOptions json) => path.Aggregate(
        type,
        (owner, name) => json.GetTypeInfo(ElementOf(owner, json)).Properties.First(member => member.Name == name).PropertyType);

    private static Type ElementOf(Type type, JsonSerializerOptions json) => json.GetTypeInfo(type).ElementType ?? type;
}
