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
}
