namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>Which tokens can be part of a name: those with a capital, and what stands between or right beside them in names.</summary>
public static class TagCandidates
{
    /// <summary>Whether a token can be part of a name; every other one is outside all names, for training as for tagging.</summary>
    public static bool Contains(ReadOnlySpan<TaggedWord> sentence, int index) =>
        sentence[index].HasCapital || sentence[index].IsInner && HasCapitalNear(sentence, index);

    private static bool HasCapitalNear(ReadOnlySpan<TaggedWord> sentence, int index)
    {
        var last = Math.Min(sentence.Length - 1, index + TagFeatures.Reach);
        for (var near = Math.Max(0, index - TagFeatures.Reach); near <= last; near++)
        {
            if (sentence[near].HasCapital)
            {
                return true;
            }
        }

        return false;
    }
}
