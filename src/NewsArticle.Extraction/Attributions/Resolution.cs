namespace NewsArticle.Extraction.Attributions;

/// <summary>Who a source phrase stands for, or why nobody.</summary>
internal readonly record struct Resolution(Source? Source, SpeakerReason? Reason, string Rule, double Confidence)
{
    public static Resolution Of(EntityFinding entity, string rule, double confidence) =>
        new(new Source(KindOf(entity), entity.Name, entity), null, rule, confidence);

    public static Resolution Unnamed(string words) => new(new Source(SourceKind.Unnamed, words, null), null, "unnamed", 0.9);

    public static Resolution Unresolved => new(null, SpeakerReason.Unresolved, "unresolved", 0.5);

    private static SourceKind KindOf(EntityFinding entity) => entity switch
    {
        PersonFinding => SourceKind.Person,
        OrganizationFinding => SourceKind.Organization,
        _ => SourceKind.Place,
    };
}
