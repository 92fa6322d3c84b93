using System.Text;
using NewsArticle.Data;

namespace NewsArticle.Tools.Generating;

/// <summary>A paragraph that is being written; what is said in it knows where it stands.</summary>
/// <param name="index">0-based position in the article.</param>
internal sealed class ParagraphDraft(int index)
{
    private readonly StringBuilder _text = new();

    /// <summary>UTF-16 units so far.</summary>
    public int Length => _text.Length;

    public ParagraphDraft Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Adds words that are evidence.</summary>
    public Evidence Say(string words)
    {
        var start = _text.Length;
        _text.Append(words);
        return new Evidence(index, start, _text.Length, words);
    }

    public Paragraph Finish() => new() { Index = index, Text = _text.ToString().TrimEnd() };
}
