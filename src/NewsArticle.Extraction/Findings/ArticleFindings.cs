namespace NewsArticle.Extraction;

/// <summary>Everything extraction found in one article. The same text and version give the same findings.</summary>
public sealed record ArticleFindings
{
    public required IReadOnlyList<PersonFinding> People { get; init; }

    public required IReadOnlyList<PlaceFinding> Places { get; init; }

    public required IReadOnlyList<OrganizationFinding> Organizations { get; init; }

    /// <summary>In text order.</summary>
    public required IReadOnlyList<QuoteFinding> Quotes { get; init; }

    /// <summary>In text order.</summary>
    public required IReadOnlyList<FigureFinding> Figures { get; init; }

    /// <summary>What is kept at a level: all that is sure enough for it, and whatever these refer to, as the speaker of a quote.</summary>
    public ArticleFindings At(PrecisionLevel level) => new()
    {
        People = Kept(People, level),
        Places = Kept(Places, level),
        Organizations = Kept(Organizations, level),
        Quotes = Kept(Quotes, level),
        Figures = Kept(Figures, level),
    };

    private static IReadOnlyList<TFinding> Kept<TFinding>(IReadOnlyList<TFinding> findings, PrecisionLevel level)
        where TFinding : Finding => [.. findings.Where(finding => finding.Level <= level)];
}
