using NewsArticle.Extraction.Quotes;
using NewsArticle.Extraction.Sentences;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Text;

/// <summary>An article cut into tokens, sentences and quoted stretches: what every later stage reads.</summary>
public sealed class Document
{
    private readonly IReadOnlyList<QuotedStretch>[] _quoted;

    private Document(IReadOnlyList<Paragraph> paragraphs, DateOnly? publishedOn)
    {
        Paragraphs = paragraphs;
        PublishedOn = publishedOn;
        _quoted = QuotationMarks.Pair(paragraphs);
        foreach (var turn in Turns.Find(paragraphs).OfType<QuotedStretch>())
        {
            _quoted[turn.Paragraph] = [turn];
        }
    }

    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>The day of publication, or null where unknown.</summary>
    public DateOnly? PublishedOn { get; }

    /// <summary>The stretches between quotation marks, or the turn of an interview, in one paragraph, in text order; they do not overlap.</summary>
    internal IReadOnlyList<QuotedStretch> QuotedIn(int paragraph) => _quoted[paragraph];

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
