using System.ComponentModel;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Names parted by commas, in the order given, each once.</summary>
/// <param name="Names">At least one.</param>
[TypeConverter(typeof(StringConverter))] // One value, not a set of members.
public readonly record struct NameList(IReadOnlyList<string> Names) : IQueryValue<NameList>
{
    private const int Most = 100;

    static string IQueryValue<NameList>.Expectation => "must be names parted by commas";

    static bool IQueryValue<NameList>.TryRead(string text, DateTimeOffset now, out NameList value)
    {
        var names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        value = new NameList(names);
        return names.Count is > 0 and <= Most;
    }

    /// <summary>The first name that is not among those allowed, or null.</summary>
    internal string? FindUnknown(IEnumerable<string> allowed) => Names.Except(allowed, StringComparer.Ordinal).FirstOrDefault();
}
