using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures;

public static class FigureStage
{
    public static IReadOnlyList<FigureFinding> Find(Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions, IReadOnlyList<QuoteFinding> quotes) => [];
}
