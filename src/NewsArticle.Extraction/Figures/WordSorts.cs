using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures;

/// <summary>The sorts of small words that build a sentence; a word can be of several.</summary>
[Flags]
internal enum WordSort
{
    None = 0,
    Determiner = 1,
    Preposition = 2,
    Conjunction = 4,
    Subordinator = 8,
    Relative = 16,
    Pronoun = 32,
    Be = 64,
    Have = 128,
    Modal = 256,
    Do = 512,
    Negation = 1024,
    Adverb = 2048,

    /// <summary>"reported", "feared", "confirmed" between "were" and a participle.</summary>
    Reporting = 4096,

    /// <summary>Irregular past forms of verbs that no table of this stage has.</summary>
    Weak = 8192,

    Auxiliary = Be | Have | Modal | Do,
}

internal static class WordSorts
{
    private static readonly Dictionary<string, WordSort> Sorts = WordList.Rows("Figures/word-sorts.txt")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(
            rows => rows.Key,
            rows => rows.Aggregate(WordSort.None, (all, row) => all | Enum.Parse<WordSort>(row[1], ignoreCase: true)),
            StringComparer.Ordinal);

    public static WordSort SortsOf(string word) => Sorts.GetValueOrDefault(word);

    public static bool Is(string word, WordSort sorts) => (SortsOf(word) & sorts) != 0;

    /// <summary>A word that may stand between the parts of a verb: "also", "reportedly".</summary>
    public static bool IsAdverb(string word) =>
        Is(word, WordSort.Adverb) || word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && word is not ("family" or "assembly" or "only" or "elderly");
}
