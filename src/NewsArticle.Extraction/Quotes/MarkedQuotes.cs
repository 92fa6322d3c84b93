using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Finds the words between quotation marks, and the turns of interviews, that somebody is credited with.</summary>
internal static class MarkedQuotes
{
    /// <summary>The quotes in text order; they do not overlap.</summary>
    public static List<QuoteDraft> Find(Document document, EntityIndex entities, IReadOnlyList<Attribution> attributions)
    {
        var crediting = new Crediting(document, entities, new AttributionIndex(document, attributions));
        var interview = new Interview(document, entities);
        var quotes = new List<QuoteDraft>();
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var stretch in document.QuotedIn(paragraph.Index))
            {
                if (stretch.IsTurn)
                {
                    AddTurn(quotes, stretch, interview);
                    continue;
                }

                if (QuoteShape.IsName(paragraph, stretch, entities))
                {
                    continue;
                }

                var isDirect = QuoteShape.IsDirect(paragraph, stretch);
                var credit = crediting.Of(stretch, isDirect);
                isDirect = isDirect || QuoteShape.IsWholeStatement(paragraph, stretch, credit.Attribution)
                    || credit.CarriesOn && quotes.Count > 0 && QuoteShape.Completes(paragraph, stretch, quotes[^1]);
                if (IsQuote(paragraph, stretch, isDirect, credit))
                {
                    var utterance = credit.CarriesOn && quotes.Count > 0 ? quotes[^1].Utterance : new object();
                    var kind = isDirect ? QuoteKind.Direct : QuoteKind.Mixed;
                    quotes.Add(new QuoteDraft(paragraph.Index, stretch.Tokens, kind, credit, utterance) { Extent = QuoteReasons.ExtentOf(stretch) });
                }
            }
        }

        return quotes;
    }

    /// <summary>A turn is a quote where it is known who takes it; the interviewer’s questions are nobody’s.</summary>
    private static void AddTurn(List<QuoteDraft> quotes, QuotedStretch turn, Interview interview)
    {
        if (interview.SpeakerOf(turn) is { } person)
        {
            quotes.Add(new QuoteDraft(turn.Paragraph, turn.Tokens, QuoteKind.Direct, Credit.OfTurn(person), new object()));
        }
    }

    private static bool IsQuote(Paragraph paragraph, QuotedStretch stretch, bool isDirect, Credit credit)
    {
        if (credit.Attribution is null && credit.Speaker is null)
        {
            return !stretch.IsSingle && (isDirect || !QuoteShape.IsScareQuote(paragraph, stretch));
        }

        return !stretch.IsSingle || credit.Attribution is not null && isDirect;
    }
}
