namespace NewsArticle.Data.Searching.Analysis;

/// <summary>Cuts texts and queries into the words that search compares, alike for every database.</summary>
public static class Analyzer
{
    /// <summary>The words in text order; takes time in proportion to the text.</summary>
    public static IReadOnlyList<SearchWord> Analyze(string text) => Analyze(text, new Stems());

    /// <summary>The same, of one text among many.</summary>
    /// <param name="stems">Remembers the stems of all of them.</param>
    public static IReadOnlyList<SearchWord> Analyze(string text, Stems stems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stems);

        var words = new List<SearchWord>();
        for (var place = 0; place < text.Length;)
        {
            var length = WordBounds.LengthAt(text.AsSpan(place));
            if (length > 0)
            {
                var folded = WordFolding.Fold(text.AsSpan(place, length));
                words.Add(new SearchWord(folded, stems.Of(folded), place, place + length));
            }

            place += Math.Max(length, 1);
        }

        return words;
    }
}
