using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>The attributions of an article, found by place.</summary>
internal sealed class AttributionIndex
{
    private readonly Attribution[][] _byParagraph;

    public AttributionIndex(Document document, IReadOnlyList<Attribution> attributions)
    {
        var lookup = attributions.ToLookup(attribution => attribution.Paragraph);
        _byParagraph = [.. document.Paragraphs.Select(paragraph => lookup[paragraph.Index].OrderBy(attribution => attribution.Cue.First).ToArray())];
    }

    /// <summary>The last attribution whose cue starts in a range of one paragraph, or null.</summary>
    public Attribution? LastIn(int paragraph, TokenRange range)
    {
        var all = _byParagraph[paragraph];
        var index = FirstFrom(all, range.End) - 1;
        return index >= 0 && all[index].Cue.First >= range.First ? all[index] : null;
    }

    /// <summary>The first attribution whose cue starts in a range of one paragraph, or null.</summary>
    public Attribution? FirstIn(int paragraph, TokenRange range)
    {
        var all = _byParagraph[paragraph];
        var index = FirstFrom(all, range.First);
        return index < all.Length && all[index].Cue.First < range.End ? all[index] : null;
    }

    private static int FirstFrom(Attribution[] all, int token)
    {
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].Cue.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
