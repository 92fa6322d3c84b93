namespace NewsArticle.Extraction;

/// <summary>Words that the article puts in somebody's mouth: one uninterrupted stretch.</summary>
public sealed class QuoteFinding : Finding
{
    /// <summary>The words, without quotation marks; equals <c>Evidence.Exact</c>.</summary>
    public string Text => Evidence.Exact;

    public required Evidence Evidence { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>A person or an organization, or null; then <see cref="SpeakerReason"/> says why.</summary>
    public Source? Speaker { get; init; }

    /// <summary>Why <see cref="Speaker"/> is null; null where there is a speaker.</summary>
    public SpeakerReason? SpeakerReason { get; init; }

    /// <summary>The words that name the speaker at this quote ("he", "the company"), or null.</summary>
    public string? SpeakerWording { get; init; }

    /// <summary>The verb or phrase that attributes the words ("said", "according to"), as written, or null.</summary>
    public string? Cue { get; init; }

    /// <summary>Stretches of one utterance (cut by an attribution, or over several paragraphs) share this 0-based number.</summary>
    public required int Utterance { get; init; }
}
