using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary>
/// Trains the tagger as a conditional random field: each sentence moves the weights towards what the right tags have more of than the
/// model expects, with a step of its own for each weight (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011). In each pass a share of the
/// features is hidden at random (dropout), so that no name is known by its letters alone. Deterministic: the order and the dropout have fixed seeds.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Tags = NameTags.Count;
    private const int Passes = 14;

    /// <summary>A feature that occurs less often is left out.</summary>
    private const int LeastCount = 2;
    private const int Seed = 20221219;
    private const float Step = 0.15f;
    private const float Hidden = 0.65f;

    /// <summary>How much of a weight's step is taken back towards zero: keeps rare features small.</summary>
    private const float Decay = 0.0005f;

    private readonly FeatureTable _table;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[Tags * Tags];
    private readonly float[] _transitionSquares = new float[Tags * Tags];
    private readonly float[] _factors = new float[Tags * Tags];

    private CrfTrainer(FeatureTable table)
    {
        _table = table;
        _weights = new float[table.Count * Tags];
        _squares = new float[table.Count * Tags];
    }

    /// <summary>Trains on the sentences and returns the weights.</summary>
    /// <param name="sentences">Read once a pass, in an order of the trainer's own.</param>
    public static TrainedWeights Train(IReadOnlyList<TrainingSentence> sentences)
    {
        var table = FeatureTable.Of(sentences, LeastCount);
        var trainer = new CrfTrainer(table);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(Seed);
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                trainer.Learn(table.RowsOf(index), sentences[index], random);
            }
        }

        return new TrainedWeights(table.Hashes, trainer._weights, trainer._transitions);
    }

    private void Learn(int[]?[] tokens, TrainingSentence sentence, Random random)
    {
        var scores = new float[tokens.Length * Tags];
        var seen = new int[tokens.Length][];
        for (var index = 0; index < tokens.Length; index++)
        {
            var row = scores.AsSpan(index * Tags, Tags);
            seen[index] = tokens[index] is { } all ? Seen(all, random) : [];
            if (tokens[index] is null)
            {
                row[1..].Fill(TagLattice.Impossible);
            }

            foreach (var feature in seen[index])
            {
                Add(_weights.AsSpan(feature * Tags, Tags), row);
            }
        }

        for (var cell = 0; cell < _factors.Length; cell++)
        {
            _factors[cell] = NameTags.CanFollow((NameTag)(cell / Tags), (NameTag)(cell % Tags)) ? MathF.Exp(_transitions[cell]) : 0;
        }

        var expected = new float[scores.Length];
        Span<float> pairs = stackalloc float[Tags * Tags];
        pairs.Clear();
        TagLattice.Marginals(scores, _factors, expected, pairs);
        for (var index = 0; index < tokens.Length; index++)
        {
            Move(seen[index], (int)sentence.Tags[index], expected.AsSpan(index * Tags, Tags), sentence.Weight);
            if (index > 0)
            {
                pairs[((int)sentence.Tags[index - 1] * Tags) + (int)sentence.Tags[index]] -= 1;
            }
        }

        for (var cell = 0; cell < pairs.Length; cell++)
        {
            Move(ref _transitions[cell], ref _transitionSquares[cell], -pairs[cell] * sentence.Weight);
        }
    }

    private static int[] Seen(int[] all, Random random)
    {
        var seen = new int[all.Length];
        var count = 0;
        foreach (var feature in all)
        {
            if (random.NextSingle() >= Hidden)
            {
                seen[count++] = feature;
            }
        }

        return seen[..count];
    }

    private static void Add(ReadOnlySpan<float> weights, Span<float> scores)
    {
        for (var tag = 0; tag < scores.Length; tag++)
        {
            scores[tag] += weights[tag] / (1 - Hidden);
        }
    }

    private void Move(int[] features, int right, ReadOnlySpan<float> expected, float weight)
    {
        Span<float> gradient = stackalloc float[Tags];
        for (var tag = 0; tag < Tags; tag++)
        {
            gradient[tag] = ((tag == right ? 1 : 0) - expected[tag]) * weight;
        }

        foreach (var feature in features)
        {
            var start = feature * Tags;
            for (var tag = 0; tag < Tags; tag++)
            {
                if (MathF.Abs(gradient[tag]) > 1e-4f)
                {
                    Move(ref _weights[start + tag], ref _squares[start + tag], gradient[tag]);
                }
            }
        }
    }

    private static void Move(ref float weight, ref float squares, float gradient)
    {
        squares += gradient * gradient;
        weight += Step * gradient / MathF.Sqrt(squares + 1e-3f);
        weight -= weight * Decay;
    }
}
