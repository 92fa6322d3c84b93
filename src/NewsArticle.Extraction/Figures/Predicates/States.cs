using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Predicates;

/// <summary>Phrases that say in what state something is: "dead", "in custody", "without power".</summary>
internal static class States
{
    private static readonly Dictionary<string, (string[] Words, VerbEntry Entry)[]> ByFirstWord = WordList.Rows("Figures/Predicates/states.txt")
        .Select(row => (Words: row[0].Split(' '), Entry: Entry(row)))
        .GroupBy(state => state.Words[0], StringComparer.Ordinal)
        .ToDictionary(states => states.Key, states => states.ToArray(), StringComparer.Ordinal);

    /// <summary>The state named at a token and how many words name it, or null.</summary>
    public static (int Length, VerbEntry Entry)? At(Sentence sentence, int token)
    {
        if (!ByFirstWord.TryGetValue(sentence[token], out var states))
        {
            return null;
        }

        foreach (var (words, entry) in states)
        {
            if (sentence.Has(token, words))
            {
                return (words.Length, entry);
            }
        }

        return null;
    }

    private static VerbEntry Entry(string[] row) =>
        new(row[0].Replace(' ', '-'), [], [new VerbFrame(VerbRole.Object, Enum.Parse<ObjectClass>(row[2]), Enum.Parse<FigureMetric>(row[1]))]);
}
