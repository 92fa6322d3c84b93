using NewsArticle.Data;

namespace NewsArticle.Tools.Generating;

/// <summary>How sure generated items are, as if extraction had found them.</summary>
internal static class Sureness
{
    private const double Strict = 0.85;
    private const double Balanced = 0.5;

    /// <summary>Provenance with a confidence from 0.4 to 1 and the level that goes with it.</summary>
    public static Provenance Next(Random random, string rule, params string[] reasons)
    {
        var confidence = 0.4 + (0.6 * Math.Sqrt(random.NextDouble()));
        return new Provenance
        {
            Origin = Origin.Extracted,
            Extractor = Extraction.ArticleExtractor.Version,
            Rule = rule,
            Confidence = confidence,
            Reasons = [.. reasons],
            Level = confidence >= Strict ? PrecisionLevel.Strict : confidence >= Balanced ? PrecisionLevel.Balanced : PrecisionLevel.Wide,
        };
    }

    /// <summary>Shows an item wherever one that refers to it is shown, as imports do.</summary>
    public static void Keep(IProvenanced item, IProvenanced referring)
    {
        if (item.Provenance.Level > referring.Provenance.Level)
        {
            item.Provenance.Level = referring.Provenance.Level;
        }
    }
}
