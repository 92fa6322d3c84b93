using System.Globalization;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary>Names found with exact boundaries and the right kind.</summary>
internal sealed record TaggingScore(NameKind Kind, int Right, int Found, int Gold)
{
    public static IEnumerable<TaggingScore> Of(NameTagger tagger, IEnumerable<TrainingSentence> sentences)
    {
        var gold = new HashSet<(int, int, int, NameKind)>();
        var found = new HashSet<(int, int, int, NameKind)>();
        foreach (var (index, sentence) in sentences.Index())
        {
            var tags = new NameTag[sentence.Words.Length];
            tagger.Tag(sentence.Words, tags, new float[tags.Length * NameTags.Count]);
            gold.UnionWith(Spans(index, sentence.Tags));
            found.UnionWith(Spans(index, tags));
        }

        return Enum.GetValues<NameKind>().Select(kind => new TaggingScore(
            kind,
            found.Count(span => span.Item4 == kind && gold.Contains(span)),
            found.Count(span => span.Item4 == kind),
            gold.Count(span => span.Item4 == kind)));
    }

    public static TaggingScore Sum(NameKind kind, IEnumerable<TaggingScore> scores) =>
        scores.Aggregate(new TaggingScore(kind, 0, 0, 0), (sum, score) => new TaggingScore(kind, sum.Right + score.Right, sum.Found + score.Found, sum.Gold + score.Gold));

    private static IEnumerable<(int, int, int, NameKind)> Spans(int sentence, NameTag[] tags)
    {
        for (var first = 0; first < tags.Length; first++)
        {
            if (NameTags.IsBegin(tags[first]))
            {
                var end = first + 1;
                while (end < tags.Length && NameTags.IsInside(tags[end]))
                {
                    end++;
                }

                yield return (sentence, first, end, NameTags.KindOf(tags[first]));
            }
        }
    }

    public override string ToString()
    {
        var (precision, recall) = (Right / (double)Found, Right / (double)Gold);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Kind,-13} P {precision:0.000}  R {recall:0.000}  F1 {2 * precision * recall / (precision + recall):0.000}  ({Gold} names)");
    }
}
