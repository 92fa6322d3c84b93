namespace NewsArticle.Extraction.Tests.Cases;

/// <summary>A kind of finding, as case files speak of it.</summary>
/// <param name="Plural">As in "no people".</param>
/// <param name="Words">What its lines begin with.</param>
/// <param name="HoldsWords">Whether its lines end with words of the text, which may hold any mark.</param>
/// <param name="Find">The findings of the kind, in text order.</param>
internal sealed record CaseKind(string Plural, string[] Words, bool HoldsWords, Func<ArticleFindings, IEnumerable<CaseLine>> Find)
{
    public static readonly CaseKind[] All =
    [
        new("people", ["person"], false, findings => findings.People.OrderBy(Position).Select(Describe.Person)),
        new("places", ["place"], false, findings => findings.Places.OrderBy(Position).Select(Describe.Place)),
        new("organizations", ["organization"], false, findings => findings.Organizations.OrderBy(Position).Select(Describe.Organization)),
        new("quotes", ["quote", "mixed"], true, findings => findings.Quotes.Where(quote => quote.Kind != QuoteKind.Indirect).Select(Describe.Quote)),
        new("indirect quotes", ["indirect"], true, findings => findings.Quotes.Where(quote => quote.Kind == QuoteKind.Indirect).Select(Describe.Quote)),
        new("figures", [.. Enum.GetNames<FigureMetric>().Select(name => name.ToLowerInvariant())], false, findings => findings.Figures.Select(Describe.Figure)),
    ];

    public static CaseKind Of(string line) =>
        All.FirstOrDefault(kind => line == $"no {kind.Plural}" || kind.Words.Contains(line.Split(' ')[0]))
        ?? throw new FormatException($"No kind of finding is told by '= {line}'.");

    private static (int Paragraph, int Start) Position(EntityFinding entity) => (entity.Mentions[0].Paragraph, entity.Mentions[0].Start);
}
