namespace NewsArticle.Tools.Evaluating.Quotes;

/// <summary>How alike two stretches are by their words, in any order.</summary>
internal static class WordOverlap
{
    public static double F1(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count is 0 || other.Count is 0)
        {
            return 0;
        }

        var counts = one.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in other)
        {
            if (counts.TryGetValue(word, out var left) && left > 0)
            {
                counts[word] = left - 1;
                shared++;
            }
        }

        return 2.0 * shared / (one.Count + other.Count);
    }
}
