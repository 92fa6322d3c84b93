using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary>One sentence with its right tags.</summary>
internal sealed record TrainingSentence
{
    /// <param name="words">The words.</param>
    /// <param name="tags">A tag a word; what the tagger never takes for part of a name is set outside.</param>
    /// <param name="weight">How much it counts beside other sentences.</param>
    public TrainingSentence(TaggedWord[] words, NameTag[] tags, float weight = 1)
    {
        (Words, Tags, Weight) = (words, tags, weight);
        for (var index = 0; index < tags.Length; index++)
        {
            if (!TagCandidates.Contains(words, index))
            {
                tags[index] = NameTag.Outside;
            }
            else if (NameTags.IsInside(tags[index]) && (index == 0 || !NameTags.CanFollow(tags[index - 1], tags[index])))
            {
                tags[index] = NameTags.Begin(NameTags.KindOf(tags[index]));
            }
        }
    }

    public TaggedWord[] Words { get; }

    public NameTag[] Tags { get; }

    public float Weight { get; }
}
