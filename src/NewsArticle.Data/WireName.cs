using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace NewsArticle.Data;

/// <summary>The names of enum members as JSON and the database write them: <c>at-least</c> for <c>AtLeast</c>.</summary>
public static class WireName
{
    /// <summary>All names of an enum, in the order of its members.</summary>
    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => Table<TEnum>.All;

    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => Table<TEnum>.Names[member];

    /// <summary>Finds a member by its exact name.</summary>
    public static bool TryParse<TEnum>([NotNullWhen(true)] string? name, out TEnum member)
        where TEnum : struct, Enum
    {
        member = default;
        return name is not null && Table<TEnum>.Members.TryGetValue(name, out member);
    }

    /// <summary>The member of a name that is known to be one.</summary>
    /// <exception cref="KeyNotFoundException">No member has this name.</exception>
    public static TEnum Parse<TEnum>(string name)
        where TEnum : struct, Enum => Table<TEnum>.Members[name];

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> Names = Enum.GetValues<TEnum>()
            .ToFrozenDictionary(member => member, member => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()));

        public static readonly FrozenDictionary<string, TEnum> Members =
            Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        public static readonly string[] All = [.. Enum.GetValues<TEnum>().Select(member => Names[member])];
    }
}
