using NewsArticle.Extraction.Sentences;

namespace NewsArticle.Extraction.Tokens;

/// <summary>
/// Cuts text into words, numbers and marks in one pass. Possessive and contracted endings ("’s", "’ve") stand alone; hyphenated
/// words, initials, abbreviations and numbers with their separators stay whole; every other character that is not white space
/// is a token of its own.
/// </summary>
public static class Tokenizer
{
    public static TokenList Tokenize(string text, WordTable words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);

        var tokens = new List<Token>(text.Length / 5);
        var position = 0;
        while (position < text.Length)
        {
            if (IsSpace(text, position))
            {
                position++;
                continue;
            }

            var end = EndOfToken(text, position);
            tokens.Add(new Token(position, end, words[text.AsSpan(position, end - position)]));
            position = end;
        }

        return new TokenList([.. tokens]);
    }

    private static bool IsSpace(string text, int position) =>
        char.IsWhiteSpace(text[position]) || text[position] is '\u200B' or '\uFEFF' or '\u00AD' or < ' ';

    private static int EndOfToken(string text, int position)
    {
        if (IsApostrophe(text[position]) && EndOfEnding(text, position) is var ending and > 0)
        {
            return ending;
        }

        if (char.IsDigit(text[position]))
        {
            return EndOfNumber(text, position);
        }

        return IsLetter(text, position) ? EndOfWord(text, position) : EndOfMark(text, position);
    }

    /// <summary>’s, ’re, ’ve, ’ll, ’d, ’m after a word, or 0. (n’t stays in its word: nobody needs it apart.)</summary>
    private static int EndOfEnding(string text, int position)
    {
        if (position == 0 || !char.IsLetterOrDigit(text[position - 1]))
        {
            return 0;
        }

        var end = position + 1;
        while (end < text.Length && end < position + 4 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var letters = text.AsSpan(position + 1, end - position - 1);
        return letters is "s" or "S" or "d" or "m" or "re" or "ve" or "ll" ? end : 0;
    }

    /// <summary>Digits with grouping commas and a decimal point, and letters or hyphenated words right after them: 10,000; 1.5; 122mm; 28-year-old.</summary>
    private static int EndOfNumber(string text, int position)
    {
        var end = position;
        while (end < text.Length && (char.IsDigit(text[end]) || IsSeparatorInside(text, end)))
        {
            end++;
        }

        var hyphenated = end + 1 < text.Length && text[end] == '-' && char.IsLetter(text[end + 1]);
        return hyphenated || end < text.Length && IsLetter(text, end) ? EndOfWord(text, end) : end;
    }

    private static bool IsSeparatorInside(string text, int position) =>
        text[position] is ',' or '.' && position + 1 < text.Length && char.IsDigit(text[position + 1]) && char.IsDigit(text[position - 1]);

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (IsLetter(text, end) || char.IsDigit(text[end]))
            {
                end += char.IsSurrogatePair(text, end) ? 2 : 1;
            }
            else if (JoinsLetters(text, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end < text.Length && text[end] == '.' && KeepsFullStop(text.AsSpan(start, end - start)) ? end + 1 : end;
    }

    /// <summary>A hyphen, apostrophe or full stop between letters: Jong-un, O’Brien, don’t, U.S; but not the ending of “Putin’s”.</summary>
    private static bool JoinsLetters(string text, int position)
    {
        if (EndsAcronymInCompound(text, position))
        {
            return true;
        }

        if (position == 0 || position + 1 >= text.Length || !char.IsLetterOrDigit(text[position - 1]) || !IsLetter(text, position + 1))
        {
            return text[position] is '-' or '‑' && position > 0 && position + 1 < text.Length
                && char.IsLetterOrDigit(text[position - 1]) && char.IsLetterOrDigit(text[position + 1]);
        }

        return text[position] switch
        {
            '-' or '‑' => true,
            '.' => IsSingleLetterBefore(text, position),
            var mark when IsApostrophe(mark) => !EndsWordAfter(text, position),
            _ => false,
        };
    }

    /// <summary>The last full stop and the hyphen of U.S.-led.</summary>
    private static bool EndsAcronymInCompound(string text, int position) =>
        text[position] == '.' && position >= 3 && text[position - 2] == '.' && position + 2 < text.Length && text[position + 1] == '-' && IsLetter(text, position + 2)
        || text[position] == '-' && position >= 4 && text[position - 1] == '.' && text[position - 3] == '.' && position + 1 < text.Length && IsLetter(text, position + 1);

    private static bool EndsWordAfter(string text, int position)
    {
        var end = EndOfEnding(text, position);
        return end > 0 && (end == text.Length || !char.IsLetterOrDigit(text[end]) && text[end] != '-');
    }

    /// <summary>In U.S. each full stop stands after a single letter.</summary>
    private static bool IsSingleLetterBefore(string text, int position) =>
        position == 1 || !char.IsLetterOrDigit(text[position - 2]) && text[position - 2] is '.' or not ('’' or '\'' or '-');

    private static bool KeepsFullStop(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]);
        }

        return word[^2] == '.' || Abbreviations.IsAbbreviation(word);
    }

    private static int EndOfMark(string text, int position)
    {
        var end = position + (char.IsSurrogatePair(text, position) ? 2 : 1);
        var isRun = text[position] is '.' or '\'' or '`' or '-' or '!' or '?';
        while (isRun && end < text.Length && end < position + 3 && text[end] == text[position])
        {
            end++;
        }

        return end;
    }

    private static bool IsLetter(string text, int position) =>
        char.IsLetter(text, position) || char.GetUnicodeCategory(text[position]) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char mark) => mark is '\'' or '’' or 'ʼ';
}
