using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Words between quotation marks, in one paragraph.</summary>
/// <param name="Paragraph">0-based paragraph.</param>
/// <param name="Tokens">The words without the marks; never empty.</param>
/// <param name="Ending">How the stretch ends.</param>
/// <param name="Continues">Whether it carries on an utterance that the paragraph before left open.</param>
/// <param name="IsSingle">Whether its marks are single ones, which may also be apostrophes.</param>
internal sealed record QuotedStretch(int Paragraph, TokenRange Tokens, StretchEnding Ending, bool Continues, bool IsSingle = false)
{
    /// <summary>Whether it has no marks, but is a turn of a printed interview, behind the label that says who speaks.</summary>
    public bool IsTurn { get; init; }
}

/// <summary>How a quoted stretch ends.</summary>
internal enum StretchEnding
{
    /// <summary>At its closing mark.</summary>
    Closed,

    /// <summary>At the end of the paragraph; the next one carries it on with an opening mark.</summary>
    Open,

    /// <summary>At the end of the paragraph, where its closing mark was forgotten.</summary>
    Unclosed,
}
