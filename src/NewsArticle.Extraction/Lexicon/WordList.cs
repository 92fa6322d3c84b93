using System.Reflection;

namespace NewsArticle.Extraction.Lexicon;

/// <summary>
/// Reads the word tables that lie as <c>.txt</c> files beside the code that uses them. One entry a line; <c>#</c> starts a
/// comment; tables with values part key and value with a tab. Nobody changes a table once it is read; it is no frozen one, because
/// those take long to build and the first article waits for it.
/// </summary>
internal static class WordList
{
    /// <summary>A table of entries, compared by exact characters.</summary>
    /// <param name="paths">Paths below the project, such as <c>Quotes/speech-verbs.txt</c>; the table holds what any of them lists.</param>
    public static HashSet<string> Set(params IEnumerable<string> paths) => paths.SelectMany(Lines).ToHashSet(StringComparer.Ordinal);

    /// <summary>A table of keys and values.</summary>
    public static Dictionary<string, string> Map(string path) =>
        Rows(path).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The rows of a table, split at tabs.</summary>
    public static IEnumerable<string[]> Rows(string path) => Lines(path).Select(line => line.Split('\t'));

    /// <summary>The lines of a table without comments and blanks.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The word table '{path}' is not embedded in the extraction library.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }
}
