namespace NewsArticle.Data;

/// <summary>Words that an article puts in somebody's mouth; the words are the evidence.</summary>
public sealed class Quote : Evidenced, IProvenanced
{
    public Article Article { get; private set; } = null!;

    public required QuoteKind Kind { get; set; }

    public int? SpeakerId { get; private set; }

    /// <summary>A person or an organization, or null; then <see cref="SpeakerReason"/> says why.</summary>
    public Identity? Speaker { get; set; }

    public SpeakerReason? SpeakerReason { get; set; }

    /// <summary>The words that name the speaker at this quote, or null.</summary>
    public string? SpeakerWording { get; set; }

    /// <summary>The verb or phrase that attributes the words, or null.</summary>
    public string? Cue { get; set; }

    /// <summary>Stretches of one utterance share this number within the article.</summary>
    public required int Utterance { get; set; }

    public required Provenance Provenance { get; set; }

    /// <summary>Becomes what another quote of the same article says, and keeps its id.</summary>
    public void TakeFrom(Quote other)
    {
        ArgumentNullException.ThrowIfNull(other);

        Kind = other.Kind;
        Speaker = other.Speaker;
        SpeakerReason = other.SpeakerReason;
        SpeakerWording = other.SpeakerWording;
        Cue = other.Cue;
        Utterance = other.Utterance;
        Evidence = other.Evidence;
        Provenance = other.Provenance;
    }
}
