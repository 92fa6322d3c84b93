using System.Reflection;

namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>
/// Labels the words of a sentence with a linear-chain model, trained as an averaged structured perceptron (Michael Collins,
/// "Discriminative Training Methods for Hidden Markov Models", EMNLP 2002) and decoded with Viterbi's algorithm.
/// </summary>
public sealed class NameTagger(NameModel model)
{
    private const int Impossible = int.MinValue / 4;

    private static readonly Lazy<NameTagger> Shipped = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Names/Tagging/names.model")
            ?? throw new InvalidOperationException("The name model is not embedded in the extraction library.");
        return new NameTagger(NameModel.Read(stream));
    });

    /// <summary>The tagger with the model that ships in this library.</summary>
    public static NameTagger Default => Shipped.Value;

    /// <summary>The most probable tags of one sentence, and how far each one is ahead of "no name".</summary>
    /// <param name="sentence">Any number of words.</param>
    /// <param name="tags">Room for a tag a word.</param>
    /// <param name="margins">Room for a number a word: the tag's own score less that of <see cref="NameTag.Outside"/>.</param>
    public void Tag(ReadOnlySpan<TaggedWord> sentence, Span<NameTag> tags, Span<int> margins)
    {
        if (sentence.IsEmpty)
        {
            return;
        }

        var emissions = new int[sentence.Length * NameTags.Count];
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        for (var index = 0; index < sentence.Length; index++)
        {
            var scores = emissions.AsSpan(index * NameTags.Count, NameTags.Count);
            var count = TagFeatures.Read(sentence, index, features);
            foreach (var feature in features[..count])
            {
                model.Score(feature, scores);
            }
        }

        Decode(emissions, model.Transitions, tags);
        for (var index = 0; index < sentence.Length; index++)
        {
            margins[index] = emissions[(index * NameTags.Count) + (int)tags[index]] - emissions[index * NameTags.Count];
        }
    }

    /// <summary>Viterbi: the best path through one column of scores a word.</summary>
    private static void Decode(ReadOnlySpan<int> emissions, ReadOnlySpan<short> transitions, Span<NameTag> tags)
    {
        var length = tags.Length;
        var came = new byte[length * NameTags.Count];
        Span<int> best = stackalloc int[NameTags.Count];
        Span<int> next = stackalloc int[NameTags.Count];
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            best[tag] = NameTags.IsInside((NameTag)tag) ? Impossible : emissions[tag];
        }

        for (var index = 1; index < length; index++)
        {
            for (var tag = 0; tag < NameTags.Count; tag++)
            {
                var (score, from) = BestPrevious(best, transitions, tag);
                next[tag] = score + emissions[(index * NameTags.Count) + tag];
                came[(index * NameTags.Count) + tag] = (byte)from;
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var tag = 1; tag < NameTags.Count; tag++)
        {
            last = best[tag] > best[last] ? tag : last;
        }

        for (var index = length - 1; index >= 0; index--)
        {
            tags[index] = (NameTag)last;
            last = came[(index * NameTags.Count) + last];
        }
    }

    private static (int Score, int From) BestPrevious(ReadOnlySpan<int> best, ReadOnlySpan<short> transitions, int tag)
    {
        var (score, from) = (Impossible, 0);
        for (var previous = 0; previous < NameTags.Count; previous++)
        {
            if (!NameTags.CanFollow((NameTag)previous, (NameTag)tag))
            {
                continue;
            }

            var candidate = best[previous] + transitions[(previous * NameTags.Count) + tag];
            (score, from) = candidate > score ? (candidate, previous) : (score, from);
        }

        return (score, from);
    }
}
