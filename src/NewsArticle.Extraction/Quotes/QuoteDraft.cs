using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>A quote before its utterance is numbered.</summary>
/// <param name="Utterance">Shared by the stretches of one utterance; compared by reference.</param>
internal sealed record QuoteDraft(int Paragraph, TokenRange Tokens, QuoteKind Kind, Credit Credit, object Utterance)
{
    /// <summary>What shows where the words end, where it is not a pair of double marks: a code of <see cref="QuoteReasons"/>.</summary>
    public string? Extent { get; init; }

    public QuoteFinding ToFinding(Document document, int utterance) => new()
    {
        Evidence = document.Paragraphs[Paragraph].EvidenceOf(Tokens),
        Kind = Kind,
        Speaker = Credit.Speaker,
        SpeakerReason = Credit.Reason,
        SpeakerWording = Credit.Attribution is { } wording ? document.Paragraphs[wording.Paragraph].TextOf(wording.SourceWords) : null,
        Cue = Credit.Attribution is { } cue ? document.Paragraphs[cue.Paragraph].TextOf(cue.Cue) : null,
        Utterance = utterance,
        Rule = Credit.Rule,
        Reasons = QuoteReasons.Of(this),
        Confidence = Credit.Confidence,
    };
}
