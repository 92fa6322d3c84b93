using System.Collections.Concurrent;

namespace NewsArticle.Extraction.Tokens;

/// <summary>
/// Hands out one <see cref="Word"/> per spelling, so that what is known of a spelling is worked out once: for all documents, as far as
/// the memory for common words goes, and for this one beyond.
/// </summary>
public sealed class WordTable
{
    /// <summary>News has fewer spellings that come again.</summary>
    private const int MostShared = 50_000;

    /// <summary>No word of news is longer.</summary>
    private const int LongestShared = 40;

    private static readonly ConcurrentDictionary<string, Word> Shared = new(StringComparer.Ordinal);

    private static int _shared;

    private readonly Dictionary<string, Word> _own = new(StringComparer.Ordinal);

    public Word this[ReadOnlySpan<char> text]
    {
        get
        {
            // Words of its own come first: what this document had before another shared it stays the same object.
            if (_own.Count > 0 && _own.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var word)
                || Shared.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out word))
            {
                return word;
            }

            return Add(new Word(text.ToString()));
        }
    }

    private Word Add(Word word)
    {
        if (word.Text.Length <= LongestShared && Volatile.Read(ref _shared) < MostShared)
        {
            var shared = Shared.GetOrAdd(word.Text, word);
            if (ReferenceEquals(shared, word))
            {
                Interlocked.Increment(ref _shared);
            }

            return shared;
        }

        _own.Add(word.Text, word);
        return word;
    }
}
