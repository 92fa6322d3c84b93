namespace NewsArticle.Tools.Calibrating;

/// <summary>
/// Fits the rising line that is nearest to what was measured, by pooling neighbours that fall (M. Ayer and others, An Empirical Distribution
/// Function for Sampling with Incomplete Information, 1955; for confidence, B. Zadrozny and C. Elkan, Transforming Classifier Scores into
/// Accurate Multiclass Probability Estimates, KDD 2002).
/// </summary>
internal static class IsotonicRegression
{
    /// <summary>Points of the line, both numbers rising.</summary>
    public static IReadOnlyList<(double Stated, double Measured)> Fit(IEnumerable<(double Stated, bool IsRight)> items)
    {
        var blocks = new Stack<Block>();
        foreach (var group in items.GroupBy(item => item.Stated).OrderBy(group => group.Key))
        {
            var block = new Block(group.Count() * group.Key, group.Count(item => item.IsRight), group.Count());
            while (blocks.TryPeek(out var before) && before.Measured >= block.Measured)
            {
                block = blocks.Pop().With(block);
            }

            blocks.Push(block);
        }

        return [.. blocks.Reverse().Select(block => (block.Stated, block.Measured))];
    }

    /// <summary>Items with neighbouring confidence.</summary>
    private readonly record struct Block(double Sum, int Right, int Count)
    {
        public double Stated => Sum / Count;

        public double Measured => (double)Right / Count;

        public Block With(Block next) => new(Sum + next.Sum, Right + next.Right, Count + next.Count);
    }
}
