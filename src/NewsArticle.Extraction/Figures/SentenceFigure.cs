using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Figures.Rules;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures;

/// <summary>A count of which a sentence says what happened, before it is tied to who says it, where and when.</summary>
internal sealed record SentenceFigure(Count Count, Reading Reading)
{
    /// <summary>The larger figure of the same sentence that this one is part of, or null.</summary>
    public SentenceFigure? Whole { get; init; }

    /// <summary>The shortest stretch with number, object and verb.</summary>
    public TokenRange Evidence { get; } = new(
        Math.Min(Count.Tokens.First, Reading.Words.First),
        Math.Max(Count.Whole?.Tokens.End ?? Count.Tokens.End, Reading.Words.End));
}
