namespace NewsArticle.Tools.Evaluating;

/// <summary>A half-open stretch of a text, in code points.</summary>
internal readonly record struct Stretch(int Start, int End) : IComparable<Stretch>
{
    public static Stretch Of(int[] pair) => new(pair[0], pair[1]);

    /// <summary>How many code points two stretches share; negative by the gap between them.</summary>
    public int Overlap(Stretch other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);

    public bool IsIn(IReadOnlyList<Stretch> others)
    {
        foreach (var other in others)
        {
            if (Overlap(other) > 0)
            {
                return true;
            }
        }

        return false;
    }

    public int CompareTo(Stretch other) => (Start, End).CompareTo((other.Start, other.End));

    public static IReadOnlyList<Stretch> All(IReadOnlyList<int[]>? pairs) => [.. (pairs ?? []).Select(Of)];
}
