using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Names;

/// <summary>Words that news writes small: with a capital they say little at the start of a sentence.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> All = WordList.Set("Names/Tables/common-words.txt");

    public static bool Contains(string lower) => All.Contains(lower);
}
