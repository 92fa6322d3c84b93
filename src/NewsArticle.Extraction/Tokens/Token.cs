namespace NewsArticle.Extraction.Tokens;

/// <summary>One word, number or mark of a paragraph.</summary>
/// <param name="Start">First UTF-16 unit, included.</param>
/// <param name="End">UTF-16 unit after the last, excluded.</param>
/// <param name="Word">What stands there; the same spelling is the same object throughout a document.</param>
public readonly record struct Token(int Start, int End, Word Word)
{
    /// <summary>The characters as written.</summary>
    public string Text => Word.Text;

    /// <summary>The characters in lower case, invariant culture, with ’ written as '.</summary>
    public string Lower => Word.Lower;

    public override string ToString() => Word.Text;
}
