namespace NewsArticle.Data.Searching.Index;

/// <summary>One sentence of a stored paragraph; cut once, as paragraphs never change.</summary>
public sealed class Sentence
{
    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    /// <summary>0-based position of the paragraph in its article.</summary>
    public int ParagraphIndex { get; private set; }

    /// <summary>First UTF-16 unit in the paragraph, included.</summary>
    public int Start { get; private set; }

    /// <summary>UTF-16 unit after the last, excluded.</summary>
    public int End { get; private set; }
}
