using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Quotes;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Attributions;

/// <summary>One sentence with its names and quotation marks, as the readers of attributions see it. Positions are the paragraph's token indexes.</summary>
internal sealed class Passage
{
    private readonly TokenList _tokens;
    private readonly EntityMention?[] _mentions;
    private readonly bool[] _isQuoted;

    public Passage(Document document, EntityIndex entities, Paragraph paragraph, TokenRange sentence)
    {
        Paragraph = paragraph;
        Range = sentence;
        _tokens = paragraph.Tokens;
        _mentions = new EntityMention?[sentence.Count];
        _isQuoted = new bool[sentence.Count];
        for (var position = First; position < End; position++)
        {
            _mentions[position - First] = entities.At(paragraph.Index, position);
        }

        MarkQuotations(document.QuotedIn(paragraph.Index));
    }

    public Paragraph Paragraph { get; }

    public TokenRange Range { get; }

    public int First => Range.First;

    public int End => Range.End;

    public Token this[int position] => _tokens[position];

    public string Lower(int position) => Contains(position) ? _tokens[position].Lower : "";

    public bool Contains(int position) => Range.Contains(position);

    /// <summary>The mention that covers a token of the sentence, or null.</summary>
    public EntityMention? MentionAt(int position) => Contains(position) ? _mentions[position - First] : null;

    /// <summary>Whether a token stands between quotation marks, or is such a mark; a nickname inside a name does not count.</summary>
    public bool IsQuoted(int position) => Contains(position) && _isQuoted[position - First];

    /// <summary>The class of a word that is part of no name.</summary>
    public FunctionWord ClassOf(int position) =>
        Contains(position) && MentionAt(position) is null ? FunctionWords.Of(_tokens[position]) : FunctionWord.None;

    /// <summary>Whether a token is a word, a number or a name of the reporter's own.</summary>
    public bool IsWord(int position) =>
        Contains(position) && !IsQuoted(position) && _tokens[position].Word.Shape != WordShape.Punctuation;

    /// <summary>Whether a token is the ending ’s (or the bare apostrophe after a plural).</summary>
    public bool IsPossessive(int position) =>
        Lower(position) is "'s" || Lower(position) is "'" && position > First && !IsQuoted(position) && _tokens[position - 1].End == _tokens[position].Start;

    private void MarkQuotations(IReadOnlyList<QuotedStretch> stretches)
    {
        for (var index = FirstReaching(stretches); index < stretches.Count && stretches[index].Tokens.First <= End; index++)
        {
            var inside = stretches[index].Tokens;
            var isNickname = MentionAt(inside.First) is { } mention && mention.Tokens.First < inside.First;
            for (var position = Math.Max(First, inside.First - 1); position < Math.Min(End, inside.End + 1) && !isNickname; position++)
            {
                _isQuoted[position - First] = true;
            }
        }
    }

    /// <summary>The first stretch that does not end before this sentence.</summary>
    private int FirstReaching(IReadOnlyList<QuotedStretch> stretches)
    {
        int low = 0, high = stretches.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stretches[middle].Tokens.End < First ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
