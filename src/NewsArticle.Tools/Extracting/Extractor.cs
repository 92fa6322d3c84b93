using NewsArticle.Extraction;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Names.Tagging;
using NewsArticle.Extraction.Text;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Extracting;

/// <summary>Extracts from a document and gives back what was found, in the form of the document.</summary>
internal static class Extractor
{
    /// <summary>What stands in a text.</summary>
    /// <param name="given">The text; its annotations are not looked at.</param>
    /// <param name="names">People, places and organizations to take as found, so that the rest is measured alone; null to find them.</param>
    public static Found Extract(TextDocument given, AnnotatedDocument? names = null)
    {
        var text = new CodePointText(given.Text!);
        Input.TryReadDate(given.Published, out var publishedOn);
        var article = new ArticleText(text.Paragraphs) { Headline = given.Headline, PublishedOn = publishedOn };
        if (names is null)
        {
            return new Found(given, text, ArticleExtractor.Extract(article));
        }

        var document = Document.Read(article);
        return new Found(given, text, ArticleExtractor.Extract(document, GoldNames.Index(names, document, text)));
    }

    /// <summary>What stands in a text, with names by a tagger of the caller's.</summary>
    public static Found Extract(TextDocument given, NameTagger tagger)
    {
        var text = new CodePointText(given.Text!);
        Input.TryReadDate(given.Published, out var publishedOn);
        var document = Document.Read(new ArticleText(text.Paragraphs) { Headline = given.Headline, PublishedOn = publishedOn });
        return new Found(given, text, ArticleExtractor.Extract(document, IdentityStage.Find(document, tagger)));
    }
}
