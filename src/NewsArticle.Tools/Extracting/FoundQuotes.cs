using System.Globalization;
using NewsArticle.Extraction;
using NewsArticle.Tools.Documents;

namespace NewsArticle.Tools.Extracting;

/// <summary>Quotes in the form of a document.</summary>
internal static class FoundQuotes
{
    public static AnnotatedQuote Of(QuoteFinding quote, CodePointText text)
    {
        var at = text.CodePoints(quote.Evidence);
        return new AnnotatedQuote
        {
            Start = at[0],
            End = at[1],
            Text = quote.Text,
            Speaker = quote.Speaker?.Name,
            SpeakerReason = quote.SpeakerReason is { } reason ? Spelling.Of(reason) : null,
            SpeakerWording = quote.SpeakerWording,
            Kind = Spelling.Of(quote.Kind),
            Cue = quote.Cue,
            Group = quote.Utterance.ToString(CultureInfo.InvariantCulture),
            Confidence = quote.Confidence,
            RuleConfidence = Found.RuleConfidence(quote),
            Rule = quote.Rule,
            Reasons = quote.Reasons,
        };
    }
}
