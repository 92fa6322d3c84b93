using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

public static class QuoteStage
{
    public static IReadOnlyList<QuoteFinding> Find(Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions) => [];
}
