using System.Globalization;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Figures.Numbers;

/// <summary>The values of number words and of numbers in digits.</summary>
internal static class NumberWords
{
    private const string Path = "Figures/Numbers/number-words.txt";

    private static readonly Dictionary<string, (string Sort, long Value)> Words = WordList.Rows(Path).ToDictionary(
        row => row[0], row => (row[1], long.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    /// <summary>Whether a word is in the table of number words.</summary>
    public static bool Contains(string word) => Words.ContainsKey(word);

    /// <summary>One to ninety-nine, as a word.</summary>
    public static bool IsSmall(string word, out long value)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0)
        {
            return Is(word, "small", out value);
        }

        // "twenty-five": a ten and a digit.
        value = Is(word[..hyphen], "small", out var tens) && Is(word[(hyphen + 1)..], "small", out var ones)
            && tens is >= 20 and <= 90 && ones is >= 1 and <= 9 ? tens + ones : 0;
        return value > 0;
    }

    /// <summary>"hundred", "thousand", "million", "dozen": multiplies what stands before it.</summary>
    public static bool IsMultiplier(string word, out long value) => Is(word, "multiplier", out value);

    /// <summary>"dozens", "thousands": a vague number by convention.</summary>
    public static bool IsVague(string word, out long value) => Is(word, "vague", out value);

    /// <summary>"a couple of", "a trio of", "a handful of".</summary>
    public static bool IsGroup(string word, out long value) => Is(word, "group", out value);

    /// <summary>"twin bombings", "dual attacks".</summary>
    public static bool IsPair(string word) => Is(word, "pair", out _);

    /// <summary>"third", "21st".</summary>
    public static bool IsOrdinal(string word) =>
        Is(word, "ordinal", out _) || word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th";

    /// <summary>Digits with or without grouping: "35", "10,000", "1.5"; false for "10,00" and for what a long cannot hold.</summary>
    public static bool TryDigits(string digits, out decimal value)
    {
        value = 0;
        return digits.Length is > 0 and <= 15 && char.IsAsciiDigit(digits[0]) && IsGroupedByThousands(digits)
            && decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsGroupedByThousands(string digits)
    {
        var groups = digits.Split('.')[0].Split(',');
        return groups.Length == 1 || groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3);
    }

    private static bool Is(string word, string sort, out long value)
    {
        var found = Words.TryGetValue(word, out var entry) && entry.Sort == sort;
        value = found ? entry.Value : 0;
        return found;
    }
}
