namespace NewsArticle.Data.Tests;

/// <summary>Records to store.</summary>
internal static class Sample
{
    public const string Text = "“No,” said Ada Byrne, mayor of Łódź 🏙️. Police counted 3 dead.";

    public static Article Article(string text = Text, string hash = "0") => new()
    {
        TextHash = hash,
        ImportedUtc = DateTime.UnixEpoch,
        UpdatedUtc = DateTime.UnixEpoch,
        Paragraphs = [new Paragraph { Index = 0, Text = text }],
    };

    public static Evidence Evidence(string exact) => At(Text.IndexOf(exact, StringComparison.Ordinal), exact);

    public static Evidence At(int start, string exact) => new(0, start, start + exact.Length, exact);

    public static Person Ada() => new() { Name = "Ada Byrne", NameKey = "ada byrne" };

    public static Appearance Appearance(Identity identity, params Evidence[] mentions) => new()
    {
        Identity = identity,
        Provenance = Imported,
        Mentions = [.. mentions.Select(evidence => new Mention { Evidence = evidence })],
    };

    public static Quote Quote(Evidence evidence, Identity? speaker = null) => new()
    {
        Kind = QuoteKind.Direct,
        Speaker = speaker,
        SpeakerReason = speaker is null ? SpeakerReason.Unnamed : null,
        Utterance = 0,
        Evidence = evidence,
        Provenance = Imported,
    };

    public static AttackFigure Figure(Evidence evidence) => new()
    {
        Metric = AttackMetric.Killed,
        Object = "person",
        Value = 3,
        Qualifier = AttackQualifier.AtLeast,
        Wording = "3",
        Evidence = evidence,
        Provenance = Imported,
    };

    private static Provenance Imported => new() { Origin = Origin.Imported };
}
