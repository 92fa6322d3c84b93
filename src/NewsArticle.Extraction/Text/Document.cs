using NewsArticle.Extraction.Sentences;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Text;

/// <summary>An article cut into tokens and sentences: what every later stage reads.</summary>
public sealed class Document
{
    private Document(IReadOnlyList<Paragraph> paragraphs, DateOnly? publishedOn)
    {
        Paragraphs = paragraphs;
        PublishedOn = publishedOn;
    }

    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>The day of publication, or null where unknown.</summary>
    public DateOnly? PublishedOn { get; }

    /// <summary>Tokenises an article and splits it into sentences.</summary>
    public static Document Read(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);

        var words = new WordTable();
        var paragraphs = new Paragraph[article.Paragraphs.Count];
        for (var index = 0; index < paragraphs.Length; index++)
        {
            var text = article.Paragraphs[index];
            var tokens = Tokenizer.Tokenize(text, words);
            paragraphs[index] = new Paragraph(index, text, tokens, SentenceSplitter.Split(tokens));
        }

        return new Document(paragraphs, article.PublishedOn);
    }
}
