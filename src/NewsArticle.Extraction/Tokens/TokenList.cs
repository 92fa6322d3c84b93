using System.Collections;

namespace NewsArticle.Extraction.Tokens;

/// <summary>The tokens of a paragraph. A class of its own, because every stage looks at tokens one by one, which through an interface takes far longer.</summary>
/// <param name="tokens">The tokens in order; not to be changed any more.</param>
public sealed class TokenList(Token[] tokens) : IReadOnlyList<Token>
{
    public int Count => tokens.Length;

    public ref readonly Token this[int index] => ref tokens[index];

    Token IReadOnlyList<Token>.this[int index] => tokens[index];

    public IEnumerator<Token> GetEnumerator() => tokens.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
