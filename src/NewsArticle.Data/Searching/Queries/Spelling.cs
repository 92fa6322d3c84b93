namespace NewsArticle.Data.Searching.Queries;

/// <summary>Compares a mistyped word with one it may be meant for.</summary>
internal static class Spelling
{
    /// <summary>How many letters must be added, dropped or replaced (Levenshtein).</summary>
    public static int Distance(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var letter = 0; letter < word.Length; letter++)
        {
            var diagonal = row[0]++;
            for (var column = 0; column < other.Length; column++)
            {
                var replaced = diagonal + (word[letter] == other[column] ? 0 : 1);
                diagonal = row[column + 1];
                row[column + 1] = Math.Min(replaced, 1 + Math.Min(row[column], diagonal));
            }
        }

        return row[^1];
    }
}
