using AngleSharp.Dom;

namespace NewsArticle.Api.Import.Html;

/// <summary>A run of text that a page shows as one block.</summary>
/// <param name="Element">The block element that holds it.</param>
/// <param name="Text">The text, with white space levelled.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
internal sealed record PageBlock(IElement Element, string Text, int LinkLength)
{
    private const int ShortestLooseText = 80;

    public bool IsMostlyLinks => LinkLength * 2 > Text.Length;

    /// <summary>Whether it can be a paragraph: marked as one, or long enough to be one without the mark.</summary>
    public bool IsParagraph => !IsMostlyLinks && Element.LocalName switch
    {
        "p" or "blockquote" or "h2" or "h3" or "h4" or "pre" => true,
        "li" or "dd" => Reading.SentenceEnd.Closes(Text),
        "h1" or "h5" or "h6" or "title" or "td" or "th" or "dt" => false,
        _ => Text.Length >= ShortestLooseText && Reading.SentenceEnd.Closes(Text),
    };
}
