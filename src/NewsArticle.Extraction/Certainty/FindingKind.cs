namespace NewsArticle.Extraction.Certainty;

/// <summary>The kinds of findings as the tables of this folder name them.</summary>
internal static class FindingKind
{
    public const string People = "people";
    public const string Places = "places";
    public const string Organizations = "organizations";
    public const string Quotes = "quotes";
    public const string IndirectQuotes = "indirect-quotes";
    public const string Figures = "figures";

    public static string Of(Finding finding) => finding switch
    {
        PersonFinding => People,
        PlaceFinding => Places,
        OrganizationFinding => Organizations,
        QuoteFinding { Kind: QuoteKind.Indirect } => IndirectQuotes,
        QuoteFinding => Quotes,
        FigureFinding => Figures,
        _ => throw new ArgumentException($"There is no kind for a {finding.GetType().Name}.", nameof(finding)),
    };
}
