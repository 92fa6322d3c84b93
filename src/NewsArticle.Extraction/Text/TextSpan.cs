namespace NewsArticle.Extraction.Text;

/// <summary>A half-open stretch of one paragraph, in UTF-16 units of its unchanged text.</summary>
/// <param name="Start">The first unit, included.</param>
/// <param name="End">The unit after the last, excluded.</param>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
