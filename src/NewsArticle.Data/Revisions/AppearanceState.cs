namespace NewsArticle.Data.Revisions;

/// <summary>How an article named an identity.</summary>
public sealed record AppearanceState
{
    public required int Identity { get; init; }

    public string? Role { get; init; }

    public required Provenance Provenance { get; init; }

    public required IReadOnlyList<PlaceCandidate> Candidates { get; init; }

    /// <summary>In text order.</summary>
    public required IReadOnlyList<Evidence> Mentions { get; init; }

    public static AppearanceState Of(Appearance appearance)
    {
        ArgumentNullException.ThrowIfNull(appearance);

        return new AppearanceState
        {
            Identity = appearance.Identity.Id,
            Role = appearance.Role,
            Provenance = appearance.Provenance,
            Candidates = appearance.Candidates,
            Mentions = [.. appearance.Mentions.Select(mention => mention.Evidence)
                .OrderBy(evidence => evidence.Paragraph).ThenBy(evidence => evidence.Start).ThenBy(evidence => evidence.End)],
        };
    }

    public Appearance ToAppearance(IReadOnlyDictionary<int, Identity> identities)
    {
        ArgumentNullException.ThrowIfNull(identities);

        return new Appearance
        {
            Identity = identities[Identity],
            Role = Role,
            Provenance = Provenance,
            Candidates = [.. Candidates],
            Mentions = [.. Mentions.Select(evidence => new Mention { Evidence = evidence })],
        };
    }
}
