namespace NewsArticle.Api.Revisions;

/// <summary>Finds what two lists have in common, in the order of both: the longest common subsequence.</summary>
internal static class CommonItems
{
    /// <summary>Pairs of items that are compared at most, beside what is the same at both ends; it bounds time and memory.</summary>
    private const long MostPairs = 1_000_000;

    /// <summary>The positions of the common items, rising; null where the lists are too long and too different.</summary>
    public static List<(int Before, int After)>? Of(string[] before, string[] after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var (rows, columns) = (before.Length - start - end, after.Length - start - end);
        if ((long)rows * columns > MostPairs)
        {
            return null;
        }

        return
        [
            .. Enumerable.Range(0, start).Select(index => (index, index)),
            .. Longest(before.AsSpan(start, rows), after.AsSpan(start, columns)).Select(pair => (start + pair.Before, start + pair.After)),
            .. Enumerable.Range(0, end).Select(index => (start + rows + index, start + columns + index)),
        ];
    }

    private static List<(int Before, int After)> Longest(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        // How many items the rests of both lists have in common.
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var row = before.Length - 1; row >= 0; row--)
        {
            for (var column = after.Length - 1; column >= 0; column--)
            {
                lengths[row, column] = before[row] == after[column]
                    ? lengths[row + 1, column + 1] + 1
                    : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (var (row, column) = (0, 0); row < before.Length && column < after.Length;)
        {
            if (before[row] == after[column])
            {
                pairs.Add((row++, column++));
            }
            else if (lengths[row + 1, column] >= lengths[row, column + 1])
            {
                row++;
            }
            else
            {
                column++;
            }
        }

        return pairs;
    }
}
