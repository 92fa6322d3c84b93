using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Finds the words between quotation marks that somebody is credited with, and by whom they were said.</summary>
public static class QuoteStage
{
    /// <summary>The quotes in text order; they do not overlap.</summary>
    public static IReadOnlyList<QuoteFinding> Find(Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(attributions);

        var crediting = new Crediting(document, entities, new AttributionIndex(document, attributions));
        var quotes = new List<QuoteFinding>();
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var stretch in document.QuotedIn(paragraph.Index))
            {
                if (QuoteShape.IsName(paragraph, stretch, entities))
                {
                    continue;
                }

                var isDirect = QuoteShape.IsDirect(paragraph, stretch);
                var credit = crediting.Of(stretch, isDirect);
                if (IsQuote(paragraph, stretch, isDirect, credit))
                {
                    quotes.Add(Finding(document, stretch, isDirect, credit, quotes.Count > 0 ? quotes[^1].Utterance : -1));
                }
            }
        }

        return quotes;
    }

    private static bool IsQuote(Paragraph paragraph, QuotedStretch stretch, bool isDirect, Credit credit)
    {
        if (credit.Attribution is null && credit.Speaker is null)
        {
            return !stretch.IsSingle && (isDirect || !QuoteShape.IsScareQuote(paragraph, stretch));
        }

        return !stretch.IsSingle || credit.Attribution is not null && isDirect;
    }

    private static QuoteFinding Finding(Document document, QuotedStretch stretch, bool isDirect, Credit credit, int lastUtterance) => new()
    {
        Evidence = document.Paragraphs[stretch.Paragraph].EvidenceOf(stretch.Tokens),
        Kind = isDirect ? QuoteKind.Direct : QuoteKind.Mixed,
        Speaker = credit.Speaker,
        SpeakerReason = credit.Reason,
        SpeakerWording = credit.Attribution is { } wording ? document.Paragraphs[wording.Paragraph].TextOf(wording.SourceWords) : null,
        Cue = credit.Attribution is { } cue ? document.Paragraphs[cue.Paragraph].TextOf(cue.Cue) : null,
        Utterance = credit.CarriesOn && lastUtterance >= 0 ? lastUtterance : lastUtterance + 1,
        Rule = credit.Rule,
        Confidence = credit.Confidence,
    };
}
