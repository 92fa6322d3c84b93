namespace NewsArticle.Tools.Generating;

/// <summary>Things that are drawn as <see cref="ZipfDraw"/> says: the first of them is the most frequent.</summary>
/// <param name="head">As of <see cref="ZipfDraw"/>.</param>
internal sealed class Drawn<T>(IReadOnlyList<T> ranked, int head = 0)
    where T : notnull
{
    private readonly ZipfDraw _draw = new(ranked.Count, head);

    /// <summary>All of them, the most frequent first.</summary>
    public IReadOnlyList<T> Ranked => ranked;

    public T Next(Random random) => ranked[_draw.Next(random)];

    /// <summary>Some that differ from each other, in the order drawn.</summary>
    public IReadOnlyList<T> Next(Random random, int count)
    {
        var drawn = new List<T>(count);
        while (drawn.Count < count)
        {
            var next = Next(random);
            if (!drawn.Contains(next))
            {
                drawn.Add(next);
            }
        }

        return drawn;
    }
}
