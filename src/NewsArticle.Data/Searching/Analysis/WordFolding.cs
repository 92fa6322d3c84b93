using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace NewsArticle.Data.Searching.Analysis;

/// <summary>Levels what spellings of one word differ in: case, accents, apostrophes, the marks inside numbers and abbreviations.</summary>
internal static class WordFolding
{
    /// <summary>Longer words are compared by their beginning: nobody types them, and an index should not hold them.</summary>
    public const int Longest = 64;

    /// <summary>The word as it is compared; never empty for a word that <see cref="WordBounds"/> found.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        // Four units are the most that one letter becomes.
        var letters = Letters(word).ToCharArray();
        var folded = new char[4 * letters.Length];
        var length = ASCIIFoldingFilter.FoldToASCII(letters, 0, folded, 0, letters.Length);
        // "Łódź" is lowered after folding as well: some letters fold to capitals.
        var plain = new string(folded, 0, length).ToLowerInvariant();
        return plain.Length <= Longest ? plain : Cut(plain);
    }

    /// <summary>Letters and digits, and the points of decimals; "’s" is gone, and so are marks that only part or join.</summary>
    private static string Letters(ReadOnlySpan<char> word)
    {
        var end = word.Length >= 3 && IsApostrophe(word[^2]) && word[^1] is 's' or 'S' ? word.Length - 2 : word.Length;
        var isNumber = char.IsDigit(word[0]);
        var letters = new StringBuilder(end);
        // Of all that a text may hold, normalization throws on this noncharacter alone.
        foreach (var character in word[..end].ToString().Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            var isMark = CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            if (!isMark && (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || (isNumber && character is '.')))
            {
                letters.Append(character);
            }
        }

        // A word of marks alone is still a word, so that both sides agree on how many there are.
        return letters.Length > 0 ? letters.ToString() : word.ToString();
    }

    internal static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or 'ʼ' or '＇';

    private static string Cut(string word) => word[..(char.IsHighSurrogate(word[Longest - 1]) ? Longest - 1 : Longest)];
}
