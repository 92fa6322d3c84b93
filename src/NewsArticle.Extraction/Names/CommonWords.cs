using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>Words that news writes small: with a capital they say little at the start of a sentence.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> All = WordList.Set("Names/Tables/common-words.txt");

    private static readonly WordFact<bool> Known = new(word => All.Contains(word.Lower));

    public static bool Contains(Word word) => Known.Of(word);

    /// <summary>As above, of a word in lower case.</summary>
    public static bool Contains(string lower) => All.Contains(lower);
}
