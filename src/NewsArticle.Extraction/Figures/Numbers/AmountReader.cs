namespace NewsArticle.Extraction.Figures.Numbers;

/// <summary>Reads the bare number that starts at a token, without the words that bound it.</summary>
internal static class AmountReader
{
    private const long Several = 3;

    /// <summary>How many words one number may have: "one hundred and twenty-two thousand three hundred and four".</summary>
    private const int MostWords = 12;

    /// <summary>A number's value, whether the text leaves it vague, how it is written, and the token after it.</summary>
    internal readonly record struct Reading(long Value, bool IsVague, NumberForm Form, int End)
    {
        /// <summary>What a suffix says of it: "35-plus", "thirty-odd"; or null.</summary>
        public FigureQualifier? Bound { get; init; }
    }

    public static Reading? Read(Sentence sentence, int token) => !CanStart(sentence[token]) ? null
        : Digits(sentence, token) ?? InWords(sentence, token) ?? Suffixed(sentence, token) ?? Vague(sentence, token) ?? Single(sentence, token);

    /// <summary>Most words cannot, and are told at one look.</summary>
    private static bool CanStart(string word) => word.Length > 0
        && (char.IsAsciiDigit(word[0]) || word is "half" or "a" or "an" or "another" || NumberWords.Contains(word) || word.Contains('-', StringComparison.Ordinal));

    /// <summary>"35", "10,000", "1.5 million".</summary>
    private static Reading? Digits(Sentence sentence, int token)
    {
        if (!NumberWords.TryDigits(sentence[token], out var value))
        {
            return null;
        }

        var end = token + 1;
        while (NumberWords.IsMultiplier(sentence[end], out var factor) && value < 1_000_000_000)
        {
            value *= factor;
            end++;
        }

        return value == decimal.Truncate(value) && value > 0 ? new Reading((long)value, false, NumberForm.Digits, end) : null;
    }

    /// <summary>"35-plus", "thirty-odd", "1.5m" where no unit of length can be meant.</summary>
    private static Reading? Suffixed(Sentence sentence, int token)
    {
        var word = sentence[token];
        if (word.Length < 3)
        {
            return null;
        }

        if (char.IsAsciiDigit(word[0]) && word[^1] == 'm' && word.Contains('.', StringComparison.Ordinal) && NumberWords.TryDigits(word[..^1], out var millions))
        {
            return new Reading((long)(millions * 1_000_000), false, NumberForm.Digits, token + 1);
        }

        var hyphen = word.LastIndexOf('-');
        FigureQualifier? bound = hyphen <= 0 ? null : word.AsSpan(hyphen) switch
        {
            "-plus" => FigureQualifier.AtLeast,
            "-odd" => FigureQualifier.About,
            _ => null,
        };
        if (bound is null)
        {
            return null;
        }

        var stem = word[..hyphen];
        return NumberWords.TryDigits(stem, out var digits) && digits > 0 ? new Reading((long)digits, false, NumberForm.Digits, token + 1) { Bound = bound }
            : NumberWords.IsSmall(stem, out var small) || NumberWords.IsMultiplier(stem, out small) ? new Reading(small, false, NumberForm.Words, token + 1) { Bound = bound }
            : null;
    }

    /// <summary>"twenty-five", "two hundred and fifty", "a hundred", "half a million".</summary>
    private static Reading? InWords(Sentence sentence, int token)
    {
        if (sentence.Has(token, ["half", "a"]) && NumberWords.IsMultiplier(sentence[token + 2], out var whole))
        {
            return new Reading(whole / 2, false, NumberForm.Words, token + 3);
        }

        long total = 0, part = 0;
        var end = token;
        for (; end < token + MostWords; end++)
        {
            var word = sentence[end];
            if (NumberWords.IsSmall(word, out var small) && (part == 0 || part % 100 == 0 || part % 10 == 0 && part % 100 >= 20 && small < 10))
            {
                part += small;
            }
            else if (NumberWords.IsMultiplier(word, out var factor) && (part > 0 || end > token) && factor * Math.Max(part, 1) < 1_000_000_000_000)
            {
                (total, part) = factor >= 1000 ? (total + Math.Max(part, 1) * factor, 0) : (total, Math.Max(part, 1) * factor);
            }
            else if (!(end == token && word is "a" && NumberWords.IsMultiplier(sentence[end + 1], out _))
                && !(word == "and" && part >= 100 && part % 100 == 0 && NumberWords.IsSmall(sentence[end + 1], out _)))
            {
                break;
            }
        }

        return total + part == 0 ? null
            : new Reading(total + part, false, end == token + 1 && part == 1 ? NumberForm.One : NumberForm.Words, end);
    }

    /// <summary>"dozens", "tens of thousands", "several hundred", "a few".</summary>
    private static Reading? Vague(Sentence sentence, int token)
    {
        if (sentence.Has(token, ["a", "few"]))
        {
            return Several is var few && NumberWords.IsMultiplier(sentence[token + 2], out var unit)
                ? new Reading(few * unit, true, NumberForm.Words, token + 3)
                : new Reading(Several, true, NumberForm.Words, token + 2);
        }

        if (sentence[token] == "a" && NumberWords.IsGroup(sentence[token + 1], out var group))
        {
            return new Reading(group, sentence[token + 1] == "handful", NumberForm.Words, token + 2);
        }

        if (sentence[token] is "tens" && sentence[token + 1] == "of" && NumberWords.IsVague(sentence[token + 2], out var tens))
        {
            return new Reading(10 * tens, true, NumberForm.Words, token + 3);
        }

        if (!NumberWords.IsVague(sentence[token], out var value))
        {
            return NumberWords.IsPair(sentence[token]) ? new Reading(2, false, NumberForm.Words, token + 1) : null;
        }

        if (NumberWords.IsMultiplier(sentence[token + 1], out var factor))
        {
            return new Reading(value * factor, true, NumberForm.Words, token + 2);
        }

        // "hundreds of thousands"; but "several of thousands" is nothing.
        return value >= 100 && sentence[token + 1] == "of" && NumberWords.IsVague(sentence[token + 2], out var greater) && greater > value
            ? new Reading(value * greater, true, NumberForm.Words, token + 3)
            : new Reading(value, true, NumberForm.Words, token + 1);
    }

    /// <summary>"a", "an", "another"; not in "another three", "a further 20" and "a third".</summary>
    private static Reading? Single(Sentence sentence, int token)
    {
        if (sentence[token] is not ("a" or "an" or "another"))
        {
            return null;
        }

        if (NumberWords.IsOrdinal(sentence[token + 1]))
        {
            return null;
        }

        var next = sentence[token + 1] is "further" or "additional" or "estimated" or "record" or "combined" ? token + 2 : token + 1;
        return (Digits(sentence, next) ?? InWords(sentence, next)) is { Form: not NumberForm.One }
            ? null
            : new Reading(1, false, NumberForm.Article, token + 1);
    }
}
