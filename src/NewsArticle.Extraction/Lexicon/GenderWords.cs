
namespace NewsArticle.Extraction.Lexicon;

/// <summary>Which pronoun a person takes.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>Titles, descriptions and given names that tell whether "he" or "she" fits.</summary>
internal static class GenderWords
{
    private static readonly Dictionary<string, Gender> Words = WordList.Rows("Lexicon/gender-words.txt")
        .ToDictionary(row => row[0], row => Enum.Parse<Gender>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>What a word, in lower case, says; unknown for most.</summary>
    public static Gender Of(string lower) => Words.GetValueOrDefault(lower);
}
