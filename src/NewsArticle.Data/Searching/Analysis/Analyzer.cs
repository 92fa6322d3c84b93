using Lucene.Net.Tartarus.Snowball.Ext;

namespace NewsArticle.Data.Searching.Analysis;

/// <summary>Cuts texts and queries into the words that search compares, alike for every database.</summary>
public static class Analyzer
{
    /// <summary>Words with fewer letters have no inflections worth levelling.</summary>
    private const int ShortestInflected = 3;

    /// <summary>The words in text order; takes time in proportion to the text.</summary>
    public static IReadOnlyList<SearchWord> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var words = new List<SearchWord>();
        // One stemmer a text: it keeps the word it works on.
        var stemmer = new EnglishStemmer();
        for (var place = 0; place < text.Length;)
        {
            var length = WordBounds.LengthAt(text.AsSpan(place));
            if (length > 0)
            {
                var folded = WordFolding.Fold(text.AsSpan(place, length));
                words.Add(new SearchWord(folded, Stem(stemmer, folded), place, place + length));
            }

            place += Math.Max(length, 1);
        }

        return words;
    }

    private static string Stem(EnglishStemmer stemmer, string word)
    {
        if (word.Length < ShortestInflected || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
