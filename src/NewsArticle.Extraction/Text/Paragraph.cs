using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Text;

/// <summary>One paragraph, cut into tokens and sentences.</summary>
public sealed class Paragraph
{
    internal Paragraph(int index, string text, TokenList tokens, TokenRange[] sentences)
    {
        Index = index;
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>0-based position in the article.</summary>
    public int Index { get; }

    public string Text { get; }

    public TokenList Tokens { get; }

    /// <summary>The sentences in order; together they cover every token.</summary>
    public IReadOnlyList<TokenRange> Sentences { get; }

    /// <summary>The sentence that holds a token.</summary>
    public TokenRange SentenceOf(int token) => Sentences[SentenceIndexOf(token)];

    /// <summary>The index in <see cref="Sentences"/> of the sentence that holds a token.</summary>
    public int SentenceIndexOf(int token)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The characters from the first to the last token of a range that is not empty.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.First].Start, Tokens[range.End - 1].End);

    /// <summary>The words of a range exactly as they stand in the text.</summary>
    public string TextOf(TokenRange range)
    {
        if (range.Count == 1)
        {
            return Tokens[range.First].Text;
        }

        var span = SpanOf(range);
        return Text[span.Start..span.End];
    }

    /// <summary>Evidence for a range of tokens that is not empty.</summary>
    public Evidence EvidenceOf(TokenRange range) => EvidenceOf(SpanOf(range));

    /// <summary>Evidence for a stretch of characters.</summary>
    public Evidence EvidenceOf(TextSpan span) => new(Index, span.Start, span.End, Text[span.Start..span.End]);
}
