using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Tests.Support;

/// <summary>Extracts from short texts; blank lines part paragraphs.</summary>
internal static class Extracted
{
    public static EntityIndex Names(string text) => IdentityStage.Find(Document.Read(Article(text)));

    public static ArticleFindings From(string text) => ArticleExtractor.Extract(Article(text));

    public static ArticleText Article(string text) => new(text.Split("\n\n"));
}
