using NewsArticle.Extraction;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Tools.Documents;

/// <summary>
/// The text of a document, cut into paragraphs at its line breaks, with the way between offsets in code points of the whole text, which
/// annotations use, and offsets in UTF-16 units of a paragraph, which evidence uses.
/// </summary>
internal sealed class CodePointText
{
    private readonly List<TextSpan> _lines = [];
    private readonly int[] _codePointAt;
    private readonly List<int> _unitAt = [];

    public CodePointText(string text)
    {
        _codePointAt = new int[text.Length + 1];
        for (var unit = 0; unit <= text.Length; unit++)
        {
            var isSecondHalf = unit > 0 && unit < text.Length && char.IsSurrogatePair(text[unit - 1], text[unit]);
            if (!isSecondHalf)
            {
                _unitAt.Add(unit);
            }

            _codePointAt[unit] = _unitAt.Count - 1;
        }

        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                _lines.Add(new TextSpan(start, start + line.Length));
            }

            start += line.Length + 1;
        }

        Paragraphs = [.. _lines.Select(line => text[line.Start..line.End])];
    }

    /// <summary>The lines that are not blank.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Start and end of evidence in code points of the whole text.</summary>
    public int[] CodePoints(Evidence evidence)
    {
        var line = _lines[evidence.Paragraph];
        return [_codePointAt[line.Start + evidence.Start], _codePointAt[line.Start + evidence.End]];
    }

    /// <summary>The paragraph that holds a stretch given in code points and the stretch within it; null where it lies in none.</summary>
    public (int Paragraph, TextSpan Span)? Locate(int start, int end)
    {
        var span = new TextSpan(_unitAt[start], _unitAt[end]);
        var paragraph = _lines.FindIndex(line => line.Contains(span));
        if (paragraph < 0)
        {
            return null;
        }

        var offset = _lines[paragraph].Start;
        return (paragraph, new TextSpan(span.Start - offset, span.End - offset));
    }
}
