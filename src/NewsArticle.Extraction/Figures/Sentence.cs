using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Figures;

/// <summary>One sentence of a paragraph, read by token index; what lies outside reads as an empty word, so rules may look around freely.</summary>
internal sealed class Sentence(Paragraph paragraph, int index)
{
    public Paragraph Paragraph { get; } = paragraph;

    /// <summary>0-based position in the paragraph.</summary>
    public int Index { get; } = index;

    /// <summary>The tokens of the sentence, by their index in the paragraph.</summary>
    public TokenRange Tokens { get; } = paragraph.Sentences[index];

    public int First => Tokens.First;

    public int End => Tokens.End;

    /// <summary>The word at a token in lower case, or empty outside of the sentence; "US" and "IS" stay as written, being no small words.</summary>
    public string this[int token] => WordAt(token) is not { } word ? ""
        : word is { Shape: WordShape.AllCapitals, Text: "US" or "IS" } ? word.Text
        : word.Lower;

    public Word? WordAt(int token) => Tokens.Contains(token) ? Paragraph.Tokens[token].Word : null;

    public bool IsPunctuation(int token) => WordAt(token)?.Shape is null or WordShape.Punctuation;

    /// <summary>Whether the words of a phrase stand one after the other, the first at a token.</summary>
    public bool Has(int token, ReadOnlySpan<string> phrase)
    {
        for (var offset = 0; offset < phrase.Length; offset++)
        {
            if (this[token + offset] != phrase[offset])
            {
                return false;
            }
        }

        return true;
    }
}
