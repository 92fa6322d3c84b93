using System.Reflection;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>Labels the words of a sentence with a linear-chain conditional random field; <see cref="TagLattice"/> names the source.</summary>
public sealed class NameTagger
{
    private const int Tags = NameTags.Count;

    /// <summary>Names are short; only the runs of crafted texts have more scores.</summary>
    private const int MostOnStack = 32 * Tags;
    private const int Places = (2 * TagFeatures.Reach) + 1;

    private static readonly Lazy<NameTagger> Shipped = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Names/Tagging/names.model")
            ?? throw new InvalidOperationException("The name model is not embedded in the extraction library.");
        return new NameTagger(NameModel.Read(stream));
    });

    /// <summary>Words as the tagger sees them that has all evidence, which every article is read with.</summary>
    private static readonly WordFact<TaggedWord> Seen = new(word => new TaggedWord(word));

    private readonly NameModel _model;
    private readonly float[] _transitions;
    private readonly float[] _transitionFactors;

    /// <param name="model">The weights.</param>
    /// <param name="evidence">What the model was trained with, and is to be used with.</param>
    public NameTagger(NameModel model, NameEvidence evidence = NameEvidence.All)
    {
        ArgumentNullException.ThrowIfNull(model);

        _model = model;
        Evidence = evidence;
        _transitions = [.. model.Transitions.Select(weight => weight / NameModel.Scale)];
        for (var cell = 0; cell < _transitions.Length; cell++)
        {
            _transitions[cell] = NameTags.CanFollow((NameTag)(cell / Tags), (NameTag)(cell % Tags)) ? _transitions[cell] : TagLattice.Impossible;
        }

        _transitionFactors = [.. _transitions.Select(MathF.Exp)];
    }

    /// <summary>The tagger with the model that ships in this library.</summary>
    public static NameTagger Default => Shipped.Value;

    /// <summary>What speaks for a name wherever this tagger is used. The model is a part of that, and was trained with no more.</summary>
    public NameEvidence Evidence { get; }

    /// <summary>A word as this tagger sees it.</summary>
    public TaggedWord Read(Word word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Evidence == NameEvidence.All ? Seen.Of(word) : new TaggedWord(word, Evidence);
    }

    /// <summary>The most probable tags of one sentence.</summary>
    /// <param name="sentence">Any number of words.</param>
    /// <param name="tags">Room for a tag a word.</param>
    /// <param name="probabilities">Room for <see cref="NameTags.Count"/> numbers a word: the probability of each tag.</param>
    public void Tag(ReadOnlySpan<TaggedWord> sentence, Span<NameTag> tags, Span<float> probabilities)
    {
        tags.Clear();
        probabilities.Clear();
        for (var index = 0; index < sentence.Length; index++)
        {
            probabilities[index * Tags] = 1;
            if (TagCandidates.Contains(sentence, index))
            {
                var end = index + 1;
                while (end < sentence.Length && TagCandidates.Contains(sentence, end))
                {
                    end++;
                }

                TagRun(sentence, index, end, tags, probabilities);
                index = end - 1;
            }
        }
    }

    /// <summary>
    /// Tags a run of tokens that can be part of a name, between tokens that cannot: those are surely outside, so that each run is a chain of
    /// its own, and the result the same as over the whole sentence.
    /// </summary>
    private void TagRun(ReadOnlySpan<TaggedWord> sentence, int first, int end, Span<NameTag> tags, Span<float> probabilities)
    {
        var (from, to) = (Math.Max(0, first - 1), Math.Min(sentence.Length, end + 1));
        var length = (to - from) * Tags;
        var scores = length <= MostOnStack ? stackalloc float[length] : new float[length];
        for (var index = from; index < to; index++)
        {
            var row = scores.Slice((index - from) * Tags, Tags);
            if (index >= first && index < end)
            {
                Score(sentence, index, row);
            }
            else
            {
                row[1..].Fill(TagLattice.Impossible);
            }
        }

        TagLattice.BestPath(scores, _transitions, tags[from..to]);
        TagLattice.Marginals(scores, _transitionFactors, probabilities[(from * Tags)..(to * Tags)]);
    }

    private void Score(ReadOnlySpan<TaggedWord> sentence, int index, Span<float> row)
    {
        Span<int> sums = stackalloc int[NameModel.Lanes];
        sums.Clear();
        for (var offset = -TagFeatures.Reach; offset <= TagFeatures.Reach; offset++)
        {
            var position = index + offset;
            var word = position < 0 ? TaggedWord.Start : position >= sentence.Length ? TaggedWord.End : sentence[position];
            var own = OwnScores(word).AsSpan((offset + TagFeatures.Reach) * Tags, Tags);
            for (var tag = 0; tag < Tags; tag++)
            {
                sums[tag] += own[tag];
            }
        }

        Span<uint> features = stackalloc uint[TagFeatures.MostJoint];
        _model.Score(features[..TagFeatures.Joint(sentence, index, features)], sums);

        for (var tag = 0; tag < Tags; tag++)
        {
            row[tag] = sums[tag] / NameModel.Scale;
        }
    }

    /// <summary>What a word adds to the tokens around it, computed once a document.</summary>
    private short[] OwnScores(TaggedWord word)
    {
        if (word.Scores is { } known && ReferenceEquals(known.By, this))
        {
            return known.Values;
        }

        var scores = new short[Places * Tags];
        Span<uint> features = stackalloc uint[TagFeatures.MostOwn];
        Span<int> sums = stackalloc int[NameModel.Lanes];
        for (var offset = -TagFeatures.Reach; offset <= TagFeatures.Reach; offset++)
        {
            sums.Clear();
            _model.Score(features[..TagFeatures.Own(word, offset, features)], sums);

            for (var tag = 0; tag < Tags; tag++)
            {
                scores[((offset + TagFeatures.Reach) * Tags) + tag] = (short)sums[tag];
            }
        }

        word.Scores = new WordScores(this, scores);
        return scores;
    }
}
