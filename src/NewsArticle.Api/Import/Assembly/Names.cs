using NewsArticle.Data;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Makes the aliases of an identity.</summary>
internal static class Names
{
    /// <summary>The names other than the canonical one that the archive can hold, each once.</summary>
    public static List<Alias> Aliases(string name, IEnumerable<string> others) =>
        [.. others.Where(other => other != name && other.Length <= Lengths.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(other => new Alias { Name = other, NameKey = NameKey.Of(other) })
            .Where(alias => alias.NameKey.Length > 0)
            .Take(Limits.Aliases)];
}
