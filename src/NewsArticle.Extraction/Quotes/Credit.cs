using NewsArticle.Extraction.Attributions;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Who is credited with a quoted stretch, and what says so.</summary>
/// <param name="Attribution">The attribution; null where only what stands nearby tells.</param>
/// <param name="Speaker">A person or an organization, or null.</param>
/// <param name="Rule">How the attribution was tied to the stretch.</param>
internal sealed record Credit(Attribution? Attribution, Source? Speaker, SpeakerReason? Reason, string Rule, double Confidence)
{
    /// <summary>Nobody is credited.</summary>
    public static Credit None { get; } = new(null, null, SpeakerReason.NoAttribution, "none", 0.5);

    /// <summary>Whoever takes a turn of an interview.</summary>
    public static Credit OfTurn(PersonFinding person) => new(null, new Source(SourceKind.Person, person.Name, person), null, "turn", 0.9);

    /// <summary>Whether the stretch carries on the utterance of the stretch before.</summary>
    public bool CarriesOn { get; init; }

    public static Credit By(Attribution attribution, string rule, double weight)
    {
        var confidence = attribution.Confidence * weight;
        return attribution.Source switch
        {
            { Kind: SourceKind.Person or SourceKind.Organization } speaker => new Credit(attribution, speaker, null, rule, confidence),
            { } => new Credit(attribution, null, SpeakerReason.Unnamed, rule, confidence),
            null => new Credit(attribution, null, attribution.Reason ?? SpeakerReason.Unresolved, rule, confidence),
        };
    }

    /// <summary>The same speaker as another stretch has.</summary>
    public Credit Inherited(string rule, double weight, bool carriesOn) =>
        this with { Rule = rule, Confidence = Speaker is null ? Confidence : Confidence * weight, CarriesOn = carriesOn };
}
