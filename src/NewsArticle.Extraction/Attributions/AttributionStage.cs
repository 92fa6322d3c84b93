using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

public static class AttributionStage
{
    public static IReadOnlyList<Attribution> Find(Document document, EntityIndex entities) => [];
}
