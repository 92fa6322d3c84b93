namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>How many letters must be added, dropped or replaced to make one word of another (Levenshtein).</summary>
internal static class EditDistance
{
    /// <summary>Longer words are compared by their beginning: this is for names that people mistype.</summary>
    private const int Reach = 64;

    /// <summary>The name that was most likely meant; the case of letters does not count. Null where there is none to choose from.</summary>
    public static string? Nearest(string name, IEnumerable<string> known) =>
        known.MinBy(candidate => Between(name.ToUpperInvariant(), candidate.ToUpperInvariant()));

    private static int Between(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        word = word[..Math.Min(word.Length, Reach)];
        other = other[..Math.Min(other.Length, Reach)];

        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= word.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = previous[column - 1] + (word[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, 1 + Math.Min(previous[column], current[column - 1]));
            }

            (previous, current) = (current, previous);
        }

        return previous[^1];
    }
}
