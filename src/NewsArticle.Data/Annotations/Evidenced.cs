using System.ComponentModel.DataAnnotations.Schema;

namespace NewsArticle.Data;

/// <summary>Something that a stretch of one stored paragraph says. The database refuses a row whose words do not stand at its offsets.</summary>
public abstract class Evidenced
{
    public int Id { get; internal set; }

    public int ArticleId { get; private set; }

    /// <summary>0-based position of the paragraph in its article.</summary>
    public int ParagraphIndex { get; private set; }

    /// <summary>First UTF-16 unit in the paragraph, included.</summary>
    public int Start { get; private set; }

    /// <summary>UTF-16 unit after the last, excluded.</summary>
    public int End { get; private set; }

    public string Exact { get; private set; } = "";

    /// <summary>
    /// The four columns above as one value. They are columns of their own because a foreign key ties them to the paragraph;
    /// so queries filter and order by them, and may only return this.
    /// </summary>
    [NotMapped]
    public required Evidence Evidence
    {
        get => new(ParagraphIndex, Start, End, Exact);
        set => (ParagraphIndex, Start, End, Exact) = (value.Paragraph, value.Start, value.End, value.Exact);
    }
}
