using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>One place where the text credits somebody with words: source, cue and what is credited, all in one paragraph.</summary>
public sealed record Attribution
{
    public required int Paragraph { get; init; }

    /// <summary>The verb or phrase that attributes: "said", "according to", "told reporters".</summary>
    public required TokenRange Cue { get; init; }

    /// <summary>The words that name the source: "Mr. Putin", "the company", "he".</summary>
    public required TokenRange SourceWords { get; init; }

    /// <summary>Who is credited, or null; then <see cref="Reason"/> says why.</summary>
    public Source? Source { get; init; }

    /// <summary>Why <see cref="Source"/> is null.</summary>
    public SpeakerReason? Reason { get; init; }

    /// <summary>
    /// The stretches credited, in text order, quotation marks and all: what follows "said that", or what stands before ", he said",
    /// or both where the attribution cuts a sentence. Empty where the sentence holds nothing else.
    /// </summary>
    public required IReadOnlyList<TokenRange> Contents { get; init; }

    /// <summary>What the credited words are.</summary>
    public required ContentForm Form { get; init; }

    /// <summary>How the source was tied to the cue: <c>subject</c>, <c>inverted</c>, <c>shared-subject</c>, <c>according-to</c> and so on.</summary>
    public required string Rule { get; init; }

    /// <summary>How the source was told from its words: <c>name</c>, <c>pronoun</c>, <c>description</c>, <c>unnamed</c> or <c>unresolved</c>.</summary>
    public required string SourceRule { get; init; }

    /// <summary>How sure the source is, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
