using System.Collections.Frozen;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Levels the spellings between which transcriptions waver: the Arabic article, which assimilates and comes and goes (Ar Raqqah,
/// al-Raqqa, Raqqa), and Slavic endings (Nizhniy, Nizhny; Mykolayiv, Mykolaiv). Asked only where no name is spelled as written.
/// </summary>
internal static class SpellingVariants
{
    /// <summary>Shorter forms say too little to stand for a longer name.</summary>
    private const int MinimumLength = 5;

    private static readonly string[] Articles = ["al ", "el ", "ar ", "as ", "ash ", "ad ", "ed ", "at ", "ath ", "an ", "az ", "adh "];

    private static readonly FrozenSet<string> ArabicCountries = FrozenSet.ToFrozenSet(
        ["AE", "BH", "DJ", "DZ", "EG", "IL", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE"]);

    private static readonly FrozenSet<string> SlavicCountries = FrozenSet.ToFrozenSet(["BY", "KG", "KZ", "MD", "RU", "UA"]);

    /// <summary>The level spelling of a town's name, or an empty string where its country needs none or it is too short.</summary>
    public static string OfTown(string key, string country) =>
        ArabicCountries.Contains(country) ? Level(key, ArticleLength(key))
        : SlavicCountries.Contains(country) ? Level(key, 0)
        : "";

    /// <summary>
    /// The level spelling of words in a text, or an empty string where they are too short. There "As", "An" and "At" may be English,
    /// so that only a hyphen makes an article of them.
    /// </summary>
    public static string OfWords(string key, ReadOnlySpan<char> written)
    {
        var article = ArticleLength(key);
        var isArticle = article > 0 && (key.StartsWith("al ", StringComparison.Ordinal) || key.StartsWith("el ", StringComparison.Ordinal)
            || written.Length >= article && written[article - 1] == '-');
        return Level(key, isArticle ? article : 0);
    }

    private static int ArticleLength(string key) =>
        Articles.FirstOrDefault(article => key.StartsWith(article, StringComparison.Ordinal))?.Length ?? 0;

    private static string Level(string key, int skip)
    {
        if (key.Length - skip < MinimumLength)
        {
            return "";
        }

        var words = key[skip..].Split(' ');
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = LevelEnding(words[index]);
        }

        return string.Join(' ', words);
    }

    private static string LevelEnding(string word) => word switch
    {
        [.. var stem, 'a', 'y', 'i', 'v'] => stem + "aiv",
        [.. var stem, 'i' or 'y', 'y' or 'i'] => stem + "y",
        [.. var stem, 'i', 'y', 'a', 'h'] => stem + "ia",
        [.. var stem, 'y', 'y', 'a'] => stem + "ia",
        [.. var stem, 'i', 'y', 'a'] => stem + "ia",
        [.. var stem, 'a', 'h'] => stem + "a",
        _ => word,
    };
}
