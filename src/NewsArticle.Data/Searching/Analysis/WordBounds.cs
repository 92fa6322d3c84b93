using System.Globalization;
using System.Text;

namespace NewsArticle.Data.Searching.Analysis;

/// <summary>
/// Finds where words end. Marks part words, but for those inside a word: the apostrophe in "don’t", the points of "U.S." and "1.5",
/// the comma of "12,000". A hyphen parts, so that "Shahed-136" is two words.
/// </summary>
internal static class WordBounds
{
    /// <summary>Length of the word that starts here, in UTF-16 units; 0 where none starts.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var end = LetterAt(text, out var isIdeograph);
        if (end is 0 || isIdeograph)
        {
            return end;
        }

        while (end < text.Length)
        {
            var next = LetterAt(text[end..], out isIdeograph);
            if (isIdeograph)
            {
                break;
            }

            if (next is 0 && (next = JointAt(text, end)) is 0)
            {
                next = MarkAt(text[end..]);
            }

            if (next is 0)
            {
                break;
            }

            end += next;
        }

        return end;
    }

    /// <summary>Length of the letter or digit at the start, or 0. Scripts that part no words give one word a character.</summary>
    private static int LetterAt(ReadOnlySpan<char> text, out bool isIdeograph)
    {
        _ = Rune.DecodeFromUtf16(text, out var rune, out var length);
        isIdeograph = rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
        return Rune.IsLetterOrDigit(rune) ? length : 0;
    }

    private static int MarkAt(ReadOnlySpan<char> text)
    {
        _ = Rune.DecodeFromUtf16(text, out var rune, out var length);
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? length : 0;
    }

    /// <summary>1 where the mark at a place joins what stands around it, or 0.</summary>
    private static int JointAt(ReadOnlySpan<char> text, int place)
    {
        if (place + 1 >= text.Length)
        {
            return 0;
        }

        var (before, mark, after) = (text[place - 1], text[place], text[place + 1]);
        var joins = mark switch
        {
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || (IsSingle(text, place) && char.IsLetter(after) && IsSingleAfter(text, place + 1)),
            ',' => char.IsDigit(before) && IsThousand(text[(place + 1)..]),
            _ => WordFolding.IsApostrophe(mark) && char.IsLetter(before) && char.IsLetter(after),
        };
        return joins ? 1 : 0;
    }

    /// <summary>Whether one letter stands before the point: at the start, or after another point.</summary>
    private static bool IsSingle(ReadOnlySpan<char> text, int place) =>
        char.IsLetter(text[place - 1]) && (place is 1 || text[place - 2] is '.');

    private static bool IsSingleAfter(ReadOnlySpan<char> text, int place) =>
        place + 1 == text.Length || !char.IsLetterOrDigit(text[place + 1]);

    private static bool IsThousand(ReadOnlySpan<char> digits) =>
        digits.Length >= 3 && char.IsDigit(digits[0]) && char.IsDigit(digits[1]) && char.IsDigit(digits[2])
        && (digits.Length is 3 || !char.IsDigit(digits[3]));
}
