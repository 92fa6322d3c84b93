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
}
