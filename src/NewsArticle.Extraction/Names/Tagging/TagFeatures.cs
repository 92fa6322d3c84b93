namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>
/// What the tagger sees of a token: the words around it, their shapes, affixes, classes and tables, and some of them together. Each
/// observation is a 32-bit hash; training and tagging share this code, so they cannot drift apart.
/// </summary>
public static class TagFeatures
{
    /// <summary>How many words to each side are seen.</summary>
    public const int Reach = 2;

    /// <summary>The most features that one word can have by itself, seen from one place.</summary>
    public const int MostOwn = 18;

    /// <summary>The most features that several words can have together.</summary>
    public const int MostJoint = 32;

    /// <summary>Inside a run of capitalised words no more than this many are looked at.</summary>
    private const int LongestRun = 6;

    /// <summary>Writes the features of one word by itself and returns how many there are; they are the same wherever it stands.</summary>
    /// <param name="word">The word.</param>
    /// <param name="offset">Where it stands: 0 is the token itself, -1 the word before it, up to <see cref="Reach"/>.</param>
    /// <param name="features">Room for <see cref="MostOwn"/> hashes.</param>
    public static int Own(TaggedWord word, int offset, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        var place = (uint)(offset + Reach) << 8;
        writer.Add(place + 1, word.Hash);
        writer.Add(place + 2, word.Middle);
        writer.Add(place + 3, word.Coarse, word.Pattern);
        if (Math.Abs(offset) > 1)
        {
            return writer.Count;
        }

        writer.Add(place + 4, word.Pattern);
        writer.Add(place + 5, (uint)word.Tables, offset == 0 ? word.Pattern : 0);
        writer.Add(place + 6, word.Fine);
        if (offset == 0)
        {
            AddAffixes(ref writer, word.Lower);
            writer.Add(7, word.Middle, word.Pattern);
            writer.Add(8, word.Coarse, (uint)word.Tables);
        }

        return writer.Count;
    }

    /// <summary>Writes the features of several words together and returns how many there are.</summary>
    /// <param name="sentence">The words of one sentence.</param>
    /// <param name="index">The token that they are about.</param>
    /// <param name="features">Room for <see cref="MostJoint"/> hashes.</param>
    public static int Joint(ReadOnlySpan<TaggedWord> sentence, int index, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        var (word, before, after) = (sentence[index], At(sentence, index - 1), At(sentence, index + 1));
        var (beforeThat, afterThat) = (At(sentence, index - 2), At(sentence, index + 2));
        var opens = OpensSentence(sentence, index) ? 1u : 0u;

        writer.Add(31, before.Hash, word.Hash);
        writer.Add(32, word.Hash, after.Hash);
        writer.Add(33, beforeThat.Hash, before.Hash);
        writer.Add(34, after.Hash, afterThat.Hash);
        writer.Add(35, before.Pattern, word.Pattern);
        writer.Add(36, word.Pattern, after.Pattern);
        writer.Add(37, before.Pattern, word.Pattern, after.Pattern);
        writer.Add(38, word.Pattern, before.Hash);
        writer.Add(39, word.Pattern, after.Hash);
        writer.Add(40, opens, word.Pattern, (uint)word.Tables);
        writer.Add(41, opens, word.Hash);
        writer.Add(42, opens, word.Coarse);
        writer.Add(43, (uint)before.Tables, (uint)word.Tables, (uint)after.Tables);
        writer.Add(44, before.Middle, word.Middle);
        writer.Add(45, word.Middle, after.Middle);
        writer.Add(46, before.Coarse, word.Coarse, after.Coarse);
        writer.Add(47, word.Coarse, before.Hash);
        writer.Add(48, word.Coarse, after.Hash);
        writer.Add(49, before.Middle, word.Pattern);
        writer.Add(50, after.Middle, word.Pattern);
        AddRun(ref writer, sentence, index);
        return writer.Count;
    }

    private static void AddAffixes(ref FeatureWriter writer, string text)
    {
        for (var length = 2; length <= 4 && length < text.Length; length++)
        {
            writer.Add(10 + (uint)length, Hash(text.AsSpan(text.Length - length)));
            writer.Add(20 + (uint)length, Hash(text.AsSpan(0, length)));
        }
    }

    /// <summary>The run of capitalised words that the token stands in: its first and last word, and what stands around it.</summary>
    private static void AddRun(ref FeatureWriter writer, ReadOnlySpan<TaggedWord> sentence, int index)
    {
        var (first, last) = (index, index);
        while (index - first < LongestRun && At(sentence, first - 1).IsCapitalized)
        {
            first--;
        }

        while (last - index < LongestRun && At(sentence, last + 1).IsCapitalized)
        {
            last++;
        }

        var word = sentence[index];
        var (head, start, before, after) = (sentence[last], sentence[first], At(sentence, first - 1), At(sentence, last + 1));
        var place = ((uint)Math.Min(index - first, 3) << 2) | (uint)Math.Min(last - index, 3);
        writer.Add(51, head.Hash, word.Pattern);
        writer.Add(52, before.Hash, word.Pattern);
        writer.Add(53, after.Hash, word.Pattern);
        writer.Add(54, head.Middle, place);
        writer.Add(55, start.Middle, place);
        writer.Add(56, before.Middle, word.Coarse);
        writer.Add(57, after.Middle, word.Coarse);
        writer.Add(58, (uint)start.Tables, (uint)head.Tables, place);
        writer.Add(59, before.Hash, after.Hash, place);
        writer.Add(60, place, word.Pattern);
    }

    /// <summary>Whether nothing but marks stands before a token.</summary>
    private static bool OpensSentence(ReadOnlySpan<TaggedWord> sentence, int index)
    {
        var position = index - 1;
        while (position >= 0 && index - position <= Reach && !sentence[position].IsWord)
        {
            position--;
        }

        return position < 0;
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
}
