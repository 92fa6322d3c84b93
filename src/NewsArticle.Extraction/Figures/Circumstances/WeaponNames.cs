using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>The weapons known by model or kind: Shahed-136, Iskander-M, glide bomb, AK-47.</summary>
internal static class WeaponNames
{
    private const string Path = "Figures/Circumstances/weapons.txt";

    /// <summary>How many words the longest name has.</summary>
    private const int MostWords = 3;

    private static readonly Dictionary<string, (string[] Words, string Name)[]> ByFirstWord = WordList.Rows(Path)
        .Select(row => (Words: row[0].Split(' '), Name: row[1]))
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToDictionary(entries => entries.Key, entries => entries.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>A weapon's name as figures use it, and whether its words name a model and not only a kind ("glide bomb").</summary>
    internal readonly record struct Found(string Name, int Length)
    {
        public bool IsModel { get; init; }
    }

    /// <summary>The weapon whose words start at a token, or null.</summary>
    public static Found? StartingAt(Sentence sentence, int token)
    {
        if (!ByFirstWord.TryGetValue(sentence[token], out var entries))
        {
            return null;
        }

        foreach (var (words, name) in entries)
        {
            if (sentence.Has(token, words))
            {
                return new Found(name, words.Length) { IsModel = sentence.WordAt(token)!.IsCapitalized };
            }
        }

        return null;
    }

    /// <summary>The name of the weapon whose words hold a token, or whose noun follows them there ("Kalibr missile"); or null.</summary>
    public static string? Around(Sentence sentence, int token)
    {
        for (var first = token; first >= token - MostWords; first--)
        {
            if (StartingAt(sentence, first) is { } found && first + found.Length >= token)
            {
                return first + found.Length > token || found.IsModel && found.Name.EndsWith(Counts.Nouns.Singular(sentence[token]), StringComparison.Ordinal) ? found.Name : null;
            }
        }

        return null;
    }
}
