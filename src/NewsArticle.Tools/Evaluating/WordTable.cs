using System.Collections.Frozen;

namespace NewsArticle.Tools.Evaluating;

/// <summary>Reads the tables that lie beside the code that uses them: one entry a line, <c>#</c> starts a comment.</summary>
internal static class WordTable
{
    public static FrozenSet<string> Set(string name) => Lines(name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A table of keys and values, parted by a tab.</summary>
    public static FrozenDictionary<string, string> Map(string name) =>
        Lines(name).Select(line => line.Split('\t')).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#');
    }
}
