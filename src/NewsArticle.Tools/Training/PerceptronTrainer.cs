using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary>
/// Trains the tagger as an averaged structured perceptron (Collins 2002): each sentence is decoded with the weights so far; where
/// the answer is wrong, the features of the right tags gain and those of the wrong tags lose. The average of all weights over
/// the whole run is what is kept. Deterministic: the shuffles have fixed seeds.
/// </summary>
internal sealed class PerceptronTrainer
{
    private const int Epochs = 6;
    private const int Seed = 20221219;

    /// <summary>Runs over differently shuffled text whose weights are averaged: a single run's result depends on its order by a point or two.</summary>
    private const int Runs = 5;

    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<float[]> _weights = [];
    private readonly List<float[]> _sums = [];
    private readonly List<int[]> _touched = [];
    private readonly float[] _transitions = new float[NameTags.Count * NameTags.Count];
    private readonly float[] _transitionSums = new float[NameTags.Count * NameTags.Count];
    private readonly int[] _transitionTouched = new int[NameTags.Count * NameTags.Count];
    private int _step;

    /// <summary>Trains on the sentences and returns the averaged weights.</summary>
    /// <param name="sentences">Read once a pass, in an order of the trainer's own.</param>
    /// <param name="leastCount">A feature that occurs less often is left out.</param>
    public static TrainedWeights Train(IReadOnlyList<TrainingSentence> sentences, int leastCount) => TrainedWeights.Average(
        [.. Enumerable.Range(0, Runs).AsParallel().AsOrdered().Select(run => new PerceptronTrainer().Train(sentences, leastCount, Seed + run))]);

    private TrainedWeights Train(IReadOnlyList<TrainingSentence> sentences, int leastCount, int seed)
    {
        var features = ReadFeatures(sentences, leastCount);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(features[index], sentences[index].Tags);
            }
        }

        return Average();
    }

    private int[][][] ReadFeatures(IReadOnlyList<TrainingSentence> sentences, int leastCount)
    {
        var counts = new Dictionary<uint, int>();
        var hashes = sentences.Select(sentence => Enumerable.Range(0, sentence.Words.Length).Select(index => FeaturesOf(sentence, index)).ToArray()).ToArray();
        foreach (var hash in hashes.SelectMany(sentence => sentence).SelectMany(word => word))
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        foreach (var (hash, _) in counts.Where(pair => pair.Value >= leastCount).OrderBy(pair => pair.Key))
        {
            _rows.Add(hash, _rows.Count);
            _weights.Add(new float[NameTags.Count]);
            _sums.Add(new float[NameTags.Count]);
            _touched.Add(new int[NameTags.Count]);
        }

        return [.. hashes.Select(sentence => sentence.Select(word => word.Where(_rows.ContainsKey).Select(hash => _rows[hash]).ToArray()).ToArray())];
    }

    private static uint[] FeaturesOf(TrainingSentence sentence, int index)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        return features[..TagFeatures.Read(sentence.Words, index, features)].ToArray();
    }

    private void Learn(int[][] features, NameTag[] gold)
    {
        _step++;
        var guess = Decode(features);
        for (var index = 0; index < gold.Length; index++)
        {
            if (guess[index] != gold[index])
            {
                foreach (var row in features[index])
                {
                    Change(_weights[row], _sums[row], _touched[row], (int)gold[index], 1);
                    Change(_weights[row], _sums[row], _touched[row], (int)guess[index], -1);
                }
            }

            if (index > 0 && (guess[index] != gold[index] || guess[index - 1] != gold[index - 1]))
            {
                Change(_transitions, _transitionSums, _transitionTouched, Cell(gold[index - 1], gold[index]), 1);
                Change(_transitions, _transitionSums, _transitionTouched, Cell(guess[index - 1], guess[index]), -1);
            }
        }
    }

    private NameTag[] Decode(int[][] features)
    {
        var scores = new float[features.Length, NameTags.Count];
        var came = new int[features.Length, NameTags.Count];
        for (var index = 0; index < features.Length; index++)
        {
            for (var tag = 0; tag < NameTags.Count; tag++)
            {
                var emission = features[index].Sum(row => _weights[row][tag]);
                var (score, from) = index == 0 ? (NameTags.IsInside((NameTag)tag) ? float.MinValue / 4 : 0, 0) : BestPrevious(scores, index - 1, tag);
                scores[index, tag] = score + emission;
                came[index, tag] = from;
            }
        }

        var tags = new NameTag[features.Length];
        var last = Enumerable.Range(0, NameTags.Count).MaxBy(tag => scores[features.Length - 1, tag]);
        for (var index = features.Length - 1; index >= 0; index--)
        {
            tags[index] = (NameTag)last;
            last = came[index, last];
        }

        return tags;
    }

    private (float Score, int From) BestPrevious(float[,] scores, int index, int tag)
    {
        var (best, from) = (float.MinValue / 4, 0);
        for (var previous = 0; previous < NameTags.Count; previous++)
        {
            var score = scores[index, previous] + _transitions[Cell((NameTag)previous, (NameTag)tag)];
            (best, from) = NameTags.CanFollow((NameTag)previous, (NameTag)tag) && score > best ? (score, previous) : (best, from);
        }

        return (best, from);
    }

    private void Change(float[] weights, float[] sums, int[] touched, int cell, float by)
    {
        sums[cell] += weights[cell] * (_step - touched[cell]);
        touched[cell] = _step;
        weights[cell] += by;
    }

    private TrainedWeights Average()
    {
        _step++;
        for (var row = 0; row < _weights.Count; row++)
        {
            Settle(_weights[row], _sums[row], _touched[row]);
        }

        Settle(_transitions, _transitionSums, _transitionTouched);
        return new TrainedWeights([.. _rows.Keys], _sums, _transitionSums);
    }

    private void Settle(float[] weights, float[] sums, int[] touched)
    {
        for (var cell = 0; cell < sums.Length; cell++)
        {
            Change(weights, sums, touched, cell, 0);
            sums[cell] /= _step;
        }
    }

    private static int Cell(NameTag previous, NameTag next) => ((int)previous * NameTags.Count) + (int)next;
}
