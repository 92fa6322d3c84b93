namespace NewsArticle.Extraction.Text;

/// <summary>A half-open range of token indexes within one paragraph.</summary>
/// <param name="First">Index of the first token, included.</param>
/// <param name="End">Index after the last token, excluded.</param>
public readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
