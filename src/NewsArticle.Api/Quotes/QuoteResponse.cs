using System.Text.Json.Serialization;
using NewsArticle.Api.Annotations;
using NewsArticle.Api.Articles;
using NewsArticle.Data;

namespace NewsArticle.Api.Quotes;

/// <summary>Words that an article puts in somebody's mouth: one uninterrupted stretch.</summary>
public sealed record QuoteResponse : AnnotationResponse
{
    internal QuoteResponse(Quote quote)
        : base(quote.Id, quote.Provenance)
    {
        ArticleId = KeyOf(quote.ArticleId);
        Text = quote.Evidence.Exact;
        Kind = quote.Kind;
        Speaker = SpeakerResponse.From(quote.Speaker);
        SpeakerReason = quote.SpeakerReason;
        SpeakerWording = quote.SpeakerWording;
        Cue = quote.Cue;
        Utterance = quote.Utterance;
        Evidence = EvidenceResponse.From(quote.Evidence);
    }

    /// <summary>The article that says it; absent in an extraction, which stores nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ArticleId { get; }

    /// <summary>The words, without quotation marks; equals the evidence's <c>exact</c>.</summary>
    public string Text { get; }

    /// <summary>How much of the speaker's own wording it keeps.</summary>
    public QuoteKind Kind { get; }

    /// <summary>The person or organization that says it, or null; then <c>speakerReason</c> tells why.</summary>
    public SpeakerResponse? Speaker { get; }

    /// <summary>Why there is no speaker; null where there is one.</summary>
    public SpeakerReason? SpeakerReason { get; }

    /// <summary>The words that name the speaker at this quote ("he", "the company"), or null.</summary>
    public string? SpeakerWording { get; }

    /// <summary>The verb or phrase that attributes the words ("said", "according to"), or null.</summary>
    public string? Cue { get; }

    /// <summary>Stretches of one utterance (cut by an attribution, or over several paragraphs) share this number within the article.</summary>
    public int Utterance { get; }

    /// <summary>Where the words stand.</summary>
    public EvidenceResponse Evidence { get; init; }

    /// <summary>The article that says it; absent unless <c>include</c> names it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ArticleReferenceResponse? Article { get; init; }
}
