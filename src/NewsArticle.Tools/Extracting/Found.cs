using NewsArticle.Extraction;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Extracting;

/// <summary>What extraction found in one text.</summary>
internal sealed record Found(TextDocument Given, CodePointText Text, ArticleFindings Findings)
{
    /// <summary>What the rule itself said, where calibration has changed it.</summary>
    public static double? RuleConfidence(Finding finding) => finding.RuleConfidence == finding.Confidence ? null : finding.RuleConfidence;

    /// <summary>What is kept at a level.</summary>
    public Found At(PrecisionLevel level) => this with { Findings = Findings.At(level) };

    /// <summary>The findings as a document of the format that was read. Offsets count code points of the whole text.</summary>
    public AnnotatedDocument ToDocument()
    {
        var quotes = Findings.Quotes.ToLookup(quote => quote.Kind is QuoteKind.Indirect);
        return new AnnotatedDocument
        {
            Id = Given.Id,
            Published = Given.Published,
            Headline = Given.Headline,
            Text = Given.Text,
            People = [.. Findings.People.Select(person => FoundNames.Of(person, Text))],
            Places = [.. Findings.Places.Select(place => FoundNames.Of(place, Text))],
            Organizations = [.. Findings.Organizations.Select(organization => FoundNames.Of(organization, Text))],
            Quotes = [.. quotes[false].Select(quote => FoundQuotes.Of(quote, Text))],
            IndirectQuotes = [.. quotes[true].Select(quote => FoundQuotes.Of(quote, Text))],
            Figures = FoundFigures.Of(Findings.Figures, Text),
        };
    }
}
