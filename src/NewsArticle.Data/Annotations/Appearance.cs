namespace NewsArticle.Data;

/// <summary>An identity as one article has it.</summary>
public sealed class Appearance : IProvenanced
{
    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    public int IdentityId { get; private set; }

    public required Identity Identity { get; set; }

    /// <summary><see cref="Article.PublishedTicks"/> of its article; the database copies it, so that one index has an identity's articles in order.</summary>
    public long PublishedTicks { get; private set; }

    /// <summary>What the article says a person is; null for places and organizations.</summary>
    public string? Role { get; set; }

    public required Provenance Provenance { get; set; }

    /// <summary>The places that the name could stand for, the chosen one first; empty for people and organizations.</summary>
    public List<PlaceCandidate> Candidates { get; set; } = [];

    public List<Mention> Mentions { get; set; } = [];

    /// <summary>Becomes what another appearance of the same identity is, and keeps its id.</summary>
    public void TakeFrom(Appearance other)
    {
        ArgumentNullException.ThrowIfNull(other);

        (Role, Provenance, Candidates) = (other.Role, other.Provenance, other.Candidates);
        Mentions.Clear();
        Mentions.AddRange(other.Mentions.Select(mention => new Mention { Evidence = mention.Evidence }));
    }

    /// <summary>Takes over what another appearance of the same identity has: one with the mentions of both, shown wherever one of them was.</summary>
    public void Join(Appearance other)
    {
        ArgumentNullException.ThrowIfNull(other);

        var evidence = Mentions.Select(mention => mention.Evidence).ToHashSet();
        Mentions.AddRange(other.Mentions.Select(mention => mention.Evidence).Where(evidence.Add).Select(added => new Mention { Evidence = added }));
        Role ??= other.Role;
        var level = other.Provenance.Level ?? PrecisionLevel.Strict;
        if (level < (Provenance.Level ?? PrecisionLevel.Strict))
        {
            Provenance.Level = level;
        }
    }
}
