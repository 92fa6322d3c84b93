using System.Buffers;

namespace NewsArticle.Extraction.Gazetteer;

/// <summary>
/// Writes names so that spellings which differ only in case, accents, apostrophes, hyphens or stops are the same characters:
/// "Saint-Denis", "SAINT DENIS" and "St. Denis" are all <c>saint denis</c>. A comma stays, as it parts a town from its region.
/// </summary>
internal static class NameKey
{
    /// <summary>Longer names are not in the gazetteer.</summary>
    public const int MaximumLength = 80;

    /// <summary>Shorter words may be abbreviations.</summary>
    private const int ShortestPlainName = 3;

    private static readonly SearchValues<char> PlainLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The key of a name, or an empty string where it is too long or has no letter.</summary>
    public static string Of(string name)
    {
        // Most towns are one plain word; loading 25,000 of them is why this way is worth its lines.
        if (name.Length is >= ShortestPlainName and < MaximumLength && !name.AsSpan().ContainsAnyExcept(PlainLetters))
        {
            return name.ToLowerInvariant();
        }

        Span<char> buffer = stackalloc char[MaximumLength];
        var length = Append(buffer, 0, name);
        return length <= 0 ? "" : buffer[..length].ToString();
    }

    /// <summary>Adds the words of a text to the key that stands in the buffer so far.</summary>
    /// <returns>The new length of the key; -1 where it would not fit.</returns>
    public static int Append(Span<char> buffer, int length, ReadOnlySpan<char> text)
    {
        var wordStart = length;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is '.' or '’' or '‘')
            {
                continue;
            }

            if (LetterFolding.Fold(character) is { } letters)
            {
                if (length + letters.Length + 1 >= buffer.Length)
                {
                    return -1;
                }

                if (letters.Length > 0 && length == wordStart && length > 0)
                {
                    buffer[length++] = ' ';
                    wordStart = length;
                }

                letters.CopyTo(buffer[length..]);
                length += letters.Length;
                continue;
            }

            length = wordStart = EndWord(buffer, wordStart, length);
            if (character == ',' && length > 0 && length + 1 < buffer.Length)
            {
                buffer[length++] = ',';
                wordStart = length;
            }
        }

        return EndWord(buffer, wordStart, length);
    }

    /// <summary>Writes out a word that news shortens: St. Petersburg, Mt. Everest, Ft. Hood.</summary>
    private static int EndWord(Span<char> buffer, int start, int length)
    {
        var full = buffer[start..length] switch
        {
            "st" => "saint",
            "mt" => "mount",
            "ft" => "fort",
            _ => "",
        };
        if (full.Length == 0 || start + full.Length + 1 >= buffer.Length)
        {
            return length;
        }

        full.CopyTo(buffer[start..]);
        return start + full.Length;
    }
}
