
namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>
/// What the tagger sees of a token: the words around it, their shapes, prefixes and suffixes, and which word tables they stand
/// in. Each observation is a 32-bit hash; training and tagging share this code, so they cannot drift apart.
/// </summary>
public static class TagFeatures
{
    /// <summary>The most features a token can have.</summary>
    public const int Most = 48;

    /// <summary>Writes the hashes of one token's features and returns how many there are.</summary>
    /// <param name="sentence">The words of one sentence.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="features">Room for <see cref="Most"/> hashes.</param>
    public static int Read(ReadOnlySpan<TaggedWord> sentence, int index, Span<uint> features)
    {
        var writer = new Writer(features);
        var word = At(sentence, index);
        var before = At(sentence, index - 1);
        var after = At(sentence, index + 1);

        writer.Add(1, word.Hash);
        writer.Add(2, before.Hash);
        writer.Add(3, after.Hash);
        writer.Add(4, At(sentence, index - 2).Hash);
        writer.Add(5, At(sentence, index + 2).Hash);
        writer.Add(6, before.Hash, word.Hash);
        writer.Add(7, word.Hash, after.Hash);

        writer.Add(8, word.Pattern);
        writer.Add(9, before.Pattern, word.Pattern);
        writer.Add(10, word.Pattern, after.Pattern);
        writer.Add(11, before.Pattern, word.Pattern, after.Pattern);
        writer.Add(12, word.Pattern, before.Hash);
        writer.Add(13, word.Pattern, after.Hash);
        writer.Add(14, index == 0 ? 1u : 0u, word.Pattern);
        writer.Add(15, index == 0 ? 1u : 0u, word.Hash);

        AddAffixes(ref writer, word);
        AddTables(ref writer, before.Tables, word.Tables, after.Tables, word.Pattern);
        writer.Add(31, At(sentence, index - 2).Hash, before.Hash);
        writer.Add(32, after.Hash, At(sentence, index + 2).Hash);
        writer.Add(33, HeadOfRun(sentence, index).Hash, word.Pattern);
        writer.Add(34, WordBeforeRun(sentence, index).Hash, word.Pattern);
        writer.Add(35, WordAfterRun(sentence, index).Hash, word.Pattern);
        return writer.Count;
    }

    private static void AddAffixes(ref Writer writer, TaggedWord word)
    {
        var text = word.Lower;
        for (var length = 2; length <= 4 && length < text.Length; length++)
        {
            writer.Add(16 + (uint)length, Hash(text.AsSpan(text.Length - length)));
            writer.Add(20 + (uint)length, Hash(text.AsSpan(0, length)));
        }
    }

    private static void AddTables(ref Writer writer, WordTables before, WordTables word, WordTables after, uint pattern)
    {
        writer.Add(25, (uint)word, pattern);
        if (before != 0)
        {
            writer.Add(26, (uint)before, pattern);
        }

        if (after != 0)
        {
            writer.Add(27, (uint)after, pattern);
        }

        if ((before | word | after) != 0)
        {
            writer.Add(28, (uint)before, (uint)word, (uint)after);
        }
    }

    private const int LongestRun = 6;

    /// <summary>The last capitalised word of the run that a token stands in: "Force" in "Ukrainian Air Force".</summary>
    private static TaggedWord HeadOfRun(ReadOnlySpan<TaggedWord> sentence, int index)
    {
        var last = index;
        while (last - index < LongestRun && At(sentence, last + 1).IsCapitalized)
        {
            last++;
        }

        return At(sentence, last);
    }

    private static TaggedWord WordBeforeRun(ReadOnlySpan<TaggedWord> sentence, int index)
    {
        var first = index;
        while (index - first < LongestRun && At(sentence, first).IsCapitalized)
        {
            first--;
        }

        return At(sentence, first);
    }

    private static TaggedWord WordAfterRun(ReadOnlySpan<TaggedWord> sentence, int index)
    {
        var last = index;
        while (last - index < LongestRun && At(sentence, last).IsCapitalized)
        {
            last++;
        }

        return At(sentence, last);
    }

    private static TaggedWord At(ReadOnlySpan<TaggedWord> sentence, int index) =>
        index < 0 ? TaggedWord.Start : index >= sentence.Length ? TaggedWord.End : sentence[index];

    /// <summary>FNV-1a over UTF-16 units: the same on every machine, unlike string.GetHashCode.</summary>
    internal static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash;
    }

    private ref struct Writer(Span<uint> features)
    {
        private readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(uint template, uint first, uint second = 0, uint third = 0)
        {
            var hash = (template * 0x9E3779B1u) ^ first;
            hash = Mix(hash) ^ second;
            hash = Mix(hash) ^ third;
            hash = Mix(hash);
            _features[Count++] = hash == 0 ? 1 : hash;
        }

        /// <summary>The finaliser of MurmurHash3 (Austin Appleby, public domain).</summary>
        private static uint Mix(uint hash)
        {
            hash ^= hash >> 16;
            hash *= 0x85EBCA6Bu;
            hash ^= hash >> 13;
            hash *= 0xC2B2AE35u;
            return hash ^ (hash >> 16);
        }
    }
}
