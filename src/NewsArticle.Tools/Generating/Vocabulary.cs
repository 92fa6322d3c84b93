using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Tools.Generating;

/// <summary>The words that fill generated articles: those of news, distributed as words are.</summary>
internal sealed class Vocabulary
{
    /// <summary>The words are the same in every archive, so that archives of different seeds can be searched for the same.</summary>
    private const int Order = 17;

    /// <summary>The most frequent word then makes one in seventy; those that hold sentences together, which search hardly looks for, are missing.</summary>
    private const int Head = 10;

    private readonly Drawn<string> _words = new(Ranked(), Head);

    /// <summary>Some words with spaces between them.</summary>
    public string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words.Next(random)));

    /// <summary>As <see cref="Words"/>, the first with a capital.</summary>
    public string Opening(Random random, int count)
    {
        var words = Words(random, count);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The words, the most frequent first.</summary>
    public static IReadOnlyList<string> Ranked()
    {
        string[] words = [.. WordList.Lines("Names/Tables/common-words.txt").Where(word => word.Length > 2 && word.All(char.IsAsciiLetterLower))];
        new Random(Order).Shuffle(words);
        return words;
    }
}
