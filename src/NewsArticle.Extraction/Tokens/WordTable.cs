namespace NewsArticle.Extraction.Tokens;

/// <summary>Hands out one <see cref="Word"/> per spelling, so that a document computes what is known of a spelling once.</summary>
public sealed class WordTable
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public WordTable() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public Word this[ReadOnlySpan<char> text]
    {
        get
        {
            if (!_bySpan.TryGetValue(text, out var word))
            {
                word = new Word(text.ToString());
                _words.Add(word.Text, word);
            }

            return word;
        }
    }
}
