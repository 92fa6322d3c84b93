using Lucene.Net.Tartarus.Snowball.Ext;

namespace NewsArticle.Data.Searching.Analysis;

/// <summary>Stems words and remembers them, as a text has most of its words more than once. Not for several threads at a time.</summary>
public sealed class Stems
{
    /// <summary>Words with fewer letters have no inflections worth levelling.</summary>
    private const int ShortestInflected = 3;

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly EnglishStemmer _stemmer = new();

    /// <summary>The stem of a folded word.</summary>
    public string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        if (word.Length < ShortestInflected || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        if (!_known.TryGetValue(word, out var stem))
        {
            _stemmer.SetCurrent(word);
            _stemmer.Stem();
            _known.Add(word, stem = _stemmer.Current);
        }

        return stem;
    }
}
