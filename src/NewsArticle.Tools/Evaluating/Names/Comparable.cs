using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsArticle.Tools.Evaluating.Names;

/// <summary>Levels what two spellings of one thing may differ in: case, accents, marks, possessives, titles.</summary>
internal static class Comparable
{
    private static readonly FrozenSet<string> Titles = WordTable.Set("titles.txt");
    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.Ordinal, "jr", "sr", "ii", "iii", "iv");

    /// <summary>Words of letters and digits, parted by one space.</summary>
    public static string Of(string? text)
    {
        var level = Folded(text);
        var kept = new StringBuilder(level.Length);
        for (var index = 0; index < level.Length; index++)
        {
            var character = level[index];
            if (IsApostrophe(character) && OpensPossessive(level, index))
            {
                index++;
            }
            else if (!IsApostrophe(character) && character is not ('.' or '"' or '“' or '”'))
            {
                kept.Append(character);
            }
        }

        return string.Join(' ', Split(kept.ToString()));
    }

    /// <summary>Without leading titles.</summary>
    public static string Person(string? name)
    {
        var words = Of(name).Split(' ');
        var first = 0;
        while (first < words.Length - 1 && Titles.Contains(words[first]))
        {
            first++;
        }

        return string.Join(' ', words[first..]);
    }

    /// <summary>Without a leading article.</summary>
    public static string Named(string? name) => Of(name) is var level && level.StartsWith("the ", StringComparison.Ordinal) ? level[4..] : level;

    /// <summary>The last word that is no suffix such as Jr.; empty where there is none.</summary>
    public static string Surname(string? name) => Person(name).Split(' ').LastOrDefault(word => !Suffixes.Contains(word), "");

    /// <summary>The words of a text, marks and accents levelled.</summary>
    public static IReadOnlyList<string> Words(string? text) => [.. Split(Folded(text))];

    /// <summary>Decomposed, without combining marks, in lower case.</summary>
    private static string Folded(string? text)
    {
        var folded = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(rune.Value switch { 'ß' => "ss", 'ς' => "σ", _ => Rune.ToLowerInvariant(rune).ToString() });
            }
        }

        return folded.ToString();
    }

    private static IEnumerable<string> Split(string level)
    {
        var start = -1;
        for (var index = 0; index <= level.Length; index++)
        {
            var isWord = index < level.Length && IsWord(level, index);
            if (isWord && start < 0)
            {
                start = index;
            }
            else if (!isWord && start >= 0)
            {
                yield return level[start..index];
                start = -1;
            }
        }
    }

    private static bool OpensPossessive(string level, int apostrophe) =>
        apostrophe + 1 < level.Length && level[apostrophe + 1] == 's' && (apostrophe + 2 == level.Length || !IsWord(level, apostrophe + 2));

    private static bool IsApostrophe(char character) => character is '’' or '\'' or '`';

    private static bool IsWord(string level, int index) => level[index] == '_' || CharUnicodeInfo.GetUnicodeCategory(
        level, char.IsLowSurrogate(level[index]) && index > 0 ? index - 1 : index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
