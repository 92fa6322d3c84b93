namespace NewsArticle.Extraction.Tokens;

/// <summary>Something that a stage can say of a spelling alone. It is worked out once for each word and kept with it; to ask again costs next to nothing.</summary>
/// <param name="find">Says it; a pure function.</param>
internal sealed class WordFact<T>(Func<Word, T> find)
{
    private readonly int _slot = WordFacts.TakeSlot();

    public T Of(Word word)
    {
        if (word.Facts[_slot] is Kept kept)
        {
            return kept.Value;
        }

        // Two threads may both work it out, to the same end.
        var found = find(word);
        word.Facts[_slot] = new Kept(found);
        return found;
    }

    private sealed class Kept(T value)
    {
        public T Value { get; } = value;
    }
}

/// <summary>Gives each <see cref="WordFact{T}"/> a slot of its own in every word.</summary>
internal static class WordFacts
{
    /// <summary>How many sorts of facts there may be; every word has room for them.</summary>
    public const int Most = 12;

    private static int _taken;

    public static int TakeSlot()
    {
        var slot = Interlocked.Increment(ref _taken) - 1;
        return slot < Most ? slot : throw new InvalidOperationException($"Words have room for {Most} facts; a further one needs a greater {nameof(Most)}.");
    }
}
