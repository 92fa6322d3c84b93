using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary>The features of training text, numbered: for each token of each sentence the rows of its features.</summary>
internal sealed class FeatureTable
{
    private readonly int[]?[][] _rows;

    private FeatureTable(uint[] hashes, int[]?[][] rows)
    {
        Hashes = hashes;
        _rows = rows;
    }

    /// <summary>The features that occur often enough, ascending; a row is the index of one.</summary>
    public uint[] Hashes { get; }

    public int Count => Hashes.Length;

    /// <summary>The rows of each token of a sentence; null for one that can be no part of a name.</summary>
    public int[]?[] RowsOf(int sentence) => _rows[sentence];

    public static FeatureTable Of(IReadOnlyList<TrainingSentence> sentences, int leastCount)
    {
        var hashes = sentences.Select(sentence => Enumerable.Range(0, sentence.Words.Length).Select(index => FeaturesOf(sentence.Words, index)).ToArray()).ToArray();
        var counts = new Dictionary<uint, int>();
        foreach (var hash in hashes.SelectMany(sentence => sentence).SelectMany(token => token ?? []))
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        var kept = counts.Where(pair => pair.Value >= leastCount).Select(pair => pair.Key).Order().ToArray();
        var numbers = kept.Select((hash, row) => (hash, row)).ToDictionary(pair => pair.hash, pair => pair.row);
        return new FeatureTable(kept,
            [.. hashes.Select(sentence => sentence.Select(token => token?.Where(numbers.ContainsKey).Select(hash => numbers[hash]).ToArray()).ToArray())]);
    }

    private static uint[]? FeaturesOf(TaggedWord[] words, int index)
    {
        if (!TagCandidates.Contains(words, index))
        {
            return null;
        }

        Span<uint> features = stackalloc uint[(((2 * TagFeatures.Reach) + 1) * TagFeatures.MostOwn) + TagFeatures.MostJoint];
        var count = TagFeatures.Joint(words, index, features);
        for (var offset = -TagFeatures.Reach; offset <= TagFeatures.Reach; offset++)
        {
            var position = index + offset;
            var word = position < 0 ? TaggedWord.Start : position >= words.Length ? TaggedWord.End : words[position];
            count += TagFeatures.Own(word, offset, features[count..]);
        }

        return features[..count].ToArray();
    }
}
