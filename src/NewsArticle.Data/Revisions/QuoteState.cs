namespace NewsArticle.Data.Revisions;

/// <summary>A quote as it was.</summary>
public sealed record QuoteState
{
    public required int Id { get; init; }

    public required QuoteKind Kind { get; init; }

    public int? Speaker { get; init; }

    public SpeakerReason? SpeakerReason { get; init; }

    public string? SpeakerWording { get; init; }

    public string? Cue { get; init; }

    public required int Utterance { get; init; }

    public required Evidence Evidence { get; init; }

    public required Provenance Provenance { get; init; }

    public static QuoteState Of(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);

        return new QuoteState
        {
            Id = quote.Id,
            Kind = quote.Kind,
            Speaker = quote.Speaker?.Id,
            SpeakerReason = quote.SpeakerReason,
            SpeakerWording = quote.SpeakerWording,
            Cue = quote.Cue,
            Utterance = quote.Utterance,
            Evidence = quote.Evidence,
            Provenance = quote.Provenance,
        };
    }

    public Quote ToQuote(IReadOnlyDictionary<int, Identity> identities)
    {
        ArgumentNullException.ThrowIfNull(identities);

        return new Quote
        {
            Id = Id,
            Kind = Kind,
            Speaker = Speaker is { } speaker ? identities[speaker] : null,
            SpeakerReason = SpeakerReason,
            SpeakerWording = SpeakerWording,
            Cue = Cue,
            Utterance = Utterance,
            Evidence = Evidence,
            Provenance = Provenance,
        };
    }
}
