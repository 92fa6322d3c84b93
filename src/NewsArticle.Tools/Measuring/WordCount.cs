namespace NewsArticle.Tools.Measuring;

/// <summary>Counts words as <c>wc</c> does: stretches without white space.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var (count, isInside) = (0, false);
        foreach (var unit in text)
        {
            var isSpace = char.IsWhiteSpace(unit);
            count += !isSpace && !isInside ? 1 : 0;
            isInside = !isSpace;
        }

        return count;
    }
}
