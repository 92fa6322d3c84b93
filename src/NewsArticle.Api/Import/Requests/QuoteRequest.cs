using NewsArticle.Data;

namespace NewsArticle.Api.Import.Requests;

/// <summary>Words that an article puts in somebody's mouth.</summary>
public sealed record QuoteRequest
{
    /// <summary>Where the words stand, without quotation marks.</summary>
    public required EvidenceRequest Evidence { get; init; }

    /// <summary>How much of the speaker's own wording it keeps.</summary>
    public QuoteKind Kind { get; init; } = QuoteKind.Direct;

    /// <summary>Who says it: one of the article's people or organizations.</summary>
    public NameReference? Speaker { get; init; }

    /// <summary>Why there is no speaker; where absent, <c>no-attribution</c>.</summary>
    public SpeakerReason? SpeakerReason { get; init; }

    /// <summary>The words that name the speaker at this quote.</summary>
    /// <example>the company</example>
    public string? SpeakerWording { get; init; }

    /// <summary>The verb or phrase that attributes the words.</summary>
    /// <example>said</example>
    public string? Cue { get; init; }

    /// <summary>Stretches of one utterance share this number; where absent, the quote is one of its own.</summary>
    public int? Utterance { get; init; }
}
