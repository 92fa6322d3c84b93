using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Certainty;
using NewsArticle.Extraction.Figures;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Quotes;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction;

/// <summary>
/// Finds the people, places, organizations, quotes and attack figures of a news article. This class is the list of stages, in
/// order; each is a pure function of the document and of what earlier stages found. Thread-safe, without I/O, and total: any
/// string is a valid paragraph.
/// </summary>
public static class ArticleExtractor
{
    /// <summary>The version of the rules; stored with every finding, and raised whenever findings can change.</summary>
    public const string Version = "2.3";

    static ArticleExtractor() => FirstUse.Prepare();

    /// <summary>Extracts everything from one article.</summary>
    public static ArticleFindings Extract(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);

        var document = StageTimes.Of("text", () => Document.Read(article));                                              // Tokens, Sentences
        var entities = StageTimes.Of("names", () => IdentityStage.Find(document));                                       // Names, Gazetteer, Identities
        return Extract(document, entities);
    }

    /// <summary>Extracts what stands on names, from names that are known already.</summary>
    public static ArticleFindings Extract(Document document, EntityIndex entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);

        var attributions = StageTimes.Of("attributions", () => AttributionStage.Find(document, entities));               // Attributions
        var quotes = StageTimes.Of("quotes", () => QuoteStage.Find(document, entities, attributions));                   // Quotes
        var figures = StageTimes.Of("figures", () => FigureStage.Find(document, entities, attributions, quotes));        // Figures

        var findings = new ArticleFindings
        {
            People = entities.People,
            Places = entities.Places,
            Organizations = entities.Organizations,
            Quotes = quotes,
            Figures = figures,
        };
        CertaintyStage.Settle(findings);                                        // Certainty
        return findings;
    }
}
