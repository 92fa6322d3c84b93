using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Sentences;

/// <summary>Words that keep their full stop.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> All = WordList.Set("Sentences/abbreviations.txt");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> BeforeNames = WordList.Set("Sentences/abbreviations-before-names.txt");

    private const int LongestAbbreviation = 8;

    /// <summary>Whether letters without their full stop form an abbreviation that keeps it.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> letters)
    {
        if (letters.Length > LongestAbbreviation)
        {
            return false;
        }

        Span<char> lower = stackalloc char[LongestAbbreviation];
        var length = letters.ToLowerInvariant(lower);
        lower = lower[..length];
        return BySpan.Contains(lower) || BeforeNames.Contains(lower.ToString());
    }

    /// <summary>An initial or a title: a name follows, so its full stop ends no sentence.</summary>
    public static bool ExpectsMore(Word word) => word.IsInitial || BeforeNames.Contains(word.Lower[..^1]);
}
