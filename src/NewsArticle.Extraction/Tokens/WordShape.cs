namespace NewsArticle.Extraction.Tokens;

/// <summary>The outer form of a token.</summary>
public enum WordShape
{
    Punctuation,

    /// <summary>Starts with a lower-case letter: strikes, al-qaida, e.g.</summary>
    Lower,

    /// <summary>One capital first, then lower case: Kyiv, O'Brien counts as mixed.</summary>
    Capitalized,

    /// <summary>Two or more letters, all capitals: NATO, U.S., ISW.</summary>
    AllCapitals,

    /// <summary>A capital first and another one later: McCain, Al-Jaafari, al-Abadi; iPhone counts as lower.</summary>
    MixedCapitals,

    /// <summary>Digits, with grouping commas or a decimal point: 35, 10,000, 1.5.</summary>
    Number,

    /// <summary>Digits first, letters after: 1st, 28-year, 122mm.</summary>
    NumberAndLetters,
}

internal static class WordShapes
{
    public static WordShape Of(string text)
    {
        var first = text[0];
        if (char.IsDigit(first))
        {
            return CountLetters(text).Letters > 0 ? WordShape.NumberAndLetters : WordShape.Number;
        }

        var (letters, capitals, startsLarge) = CountLetters(text);
        if (letters == 0)
        {
            return WordShape.Punctuation;
        }

        if (!startsLarge)
        {
            return StartsWithArabicArticle(text) ? WordShape.MixedCapitals : WordShape.Lower;
        }

        return capitals == letters && letters > 1 ? WordShape.AllCapitals
            : capitals > 1 ? WordShape.MixedCapitals
            : WordShape.Capitalized;
    }

    /// <summary>How many letters and capitals there are, and whether the first letter is a capital.</summary>
    private static (int Letters, int Capitals, bool StartsLarge) CountLetters(string text)
    {
        var (letters, capitals, startsLarge) = (0, 0, false);
        foreach (var unit in text)
        {
            if (char.IsLetter(unit))
            {
                var isCapital = char.IsUpper(unit);
                startsLarge |= letters == 0 && isCapital;
                letters++;
                capitals += isCapital ? 1 : 0;
            }
        }

        return (letters, capitals, startsLarge);
    }

    /// <summary>"al-Abadi", "el-Sisi" and "as-Suwayda" are names although they start small.</summary>
    private static bool StartsWithArabicArticle(string text)
    {
        var hyphen = text.AsSpan().IndexOfAny('-', '‑');
        return hyphen is 2 or 3 && hyphen + 1 < text.Length && char.IsUpper(text[hyphen + 1]);
    }
}
