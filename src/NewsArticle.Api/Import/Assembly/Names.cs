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

    /// <summary>
    /// As <see cref="Aliases"/>, with the name without its initials added: "Vladimir V. Putin" of one article and "Vladimir Putin" of
    /// another are one person.
    /// </summary>
    public static List<Alias> PersonAliases(string name, IEnumerable<string> others)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 3
            ? Aliases(name, others)
            : Aliases(name, others.Append(string.Join(' ', [words[0], .. words[1..^1].Where(word => !IsInitial(word)), words[^1]])));
    }

    private static bool IsInitial(string word) => word.TrimEnd('.').Length == 1;
}
