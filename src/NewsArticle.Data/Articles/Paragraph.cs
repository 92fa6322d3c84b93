namespace NewsArticle.Data;

/// <summary>One paragraph of an article's body; never changes once stored, so that evidence stays true.</summary>
public sealed class Paragraph
{
    public int ArticleId { get; private set; }

    /// <summary>0-based position; with the article the key.</summary>
    public required int Index { get; init; }

    public required string Text { get; init; }
}
