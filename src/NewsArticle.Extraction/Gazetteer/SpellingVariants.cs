
namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Levels the spellings between which transcriptions waver: the Arabic article, which assimilates and comes and goes, and Arabic
/// vowels and doubled letters (Dayr az Zawr, Deir ez-Zor; Ar Raqqah, al-Raqqa), and Slavic endings (Nizhniy, Nizhny; Mykolayiv,
/// Mykolaiv). Asked only where no name is spelled as written.
/// </summary>
internal static class SpellingVariants
{
    /// <summary>Shorter forms say too little to stand for a longer name.</summary>
    private const int MinimumLength = 5;

    /// <summary>Parts a levelled spelling from the keys of names in one table.</summary>
    private const char Arabic = '~';
    private const char Slavic = '^';

    private const char None = '\0';

    private static readonly HashSet<string> Articles =
        ["al", "el", "ul", "ar", "er", "as", "es", "ash", "ad", "ed", "ud", "at", "et", "ath", "an", "en", "az", "ez", "adh"];

    private static readonly HashSet<string> ArabicCountries =
        ["AE", "BH", "DJ", "DZ", "EG", "IL", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE"];

    private static readonly HashSet<string> SlavicCountries = ["BY", "KG", "KZ", "MD", "RU", "UA"];

    /// <summary>The level spelling of a town's name, or an empty string where its country needs none or it is too short.</summary>
    public static string OfTown(string key, string country) =>
        ArabicCountries.Contains(country) ? LevelArabic(key, takesArticle: true)
        : SlavicCountries.Contains(country) ? LevelSlavic(key)
        : "";

    /// <summary>
    /// The level spellings of words in a text; empty strings where they are too short. There "As", "An" and "At" may be English, so
    /// that only a hyphen makes an article of them.
    /// </summary>
    public static (string Arabic, string Slavic) OfWords(ReadOnlySpan<char> key, ReadOnlySpan<char> firstWord)
    {
        var text = key.ToString();
        var takesArticle = text.StartsWith("al ", StringComparison.Ordinal) || text.StartsWith("el ", StringComparison.Ordinal)
            || firstWord.Contains('-');
        return (LevelArabic(text, takesArticle), LevelSlavic(text));
    }

    private static string LevelArabic(string key, bool takesArticle)
    {
        Span<char> level = stackalloc char[NameKey.MaximumLength + 1];
        level[0] = Arabic;
        var length = 1;
        var words = key.Split(' ');
        for (var word = 0; word < words.Length; word++)
        {
            var isArticle = words.Length > 1 && Articles.Contains(words[word]) && (word > 0 || takesArticle);
            if (!isArticle)
            {
                length = AppendArabic(level, length, words[word]);
            }
        }

        return length - 1 < MinimumLength ? "" : level[..length].ToString();
    }

    /// <summary>Vowels as a, i or u, of a diphthong only the second; no doubled letters, and no h at the end.</summary>
    private static int AppendArabic(Span<char> level, int length, string word)
    {
        var start = length;
        for (var index = 0; index < word.Length && length < level.Length; index++)
        {
            var letter = LevelLetter(word[index], index == 0 ? ' ' : word[index - 1], index + 1 < word.Length ? word[index + 1] : ' ');
            if (letter != None && (length == start || level[length - 1] != letter))
            {
                level[length++] = letter;
            }
        }

        return length;
    }

    /// <summary>The letter that stands for one of a word, or none: the first of a diphthong, and h behind a vowel at the end.</summary>
    private static char LevelLetter(char letter, char before, char after) => letter switch
    {
        'a' or 'e' when after is 'i' or 'y' or 'e' => None,
        'a' or 'o' when after is 'u' or 'w' => None,
        'e' when after == ' ' => 'a',
        'e' or 'y' => 'i',
        'o' or 'w' => 'u',
        'q' => 'k',
        'h' when after == ' ' && before is 'a' or 'e' => None,
        _ => letter,
    };

    private static string LevelSlavic(string key)
    {
        if (key.Length < MinimumLength)
        {
            return "";
        }

        var words = key.Split(' ');
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = LevelSlavicEnding(words[index]);
        }

        return Slavic + string.Join(' ', words);
    }

    private static string LevelSlavicEnding(string word) => word switch
    {
        [.. var stem, 'a', 'y', 'i', 'v'] => stem + "aiv",
        [.. var stem, 'i' or 'y', 'y' or 'i'] => stem + "y",
        [.. var stem, 'i', 'y', 'a', 'h'] => stem + "ia",
        [.. var stem, 'y', 'y', 'a'] => stem + "ia",
        [.. var stem, 'i', 'y', 'a'] => stem + "ia",
        _ => word,
    };
}
