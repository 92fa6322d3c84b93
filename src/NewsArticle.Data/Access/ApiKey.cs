namespace NewsArticle.Data.Access;

/// <summary>
/// Lets somebody do something. Never deleted, so that the change log's names stay explained; the number is never given again either.
/// </summary>
public sealed class ApiKey
{
    public int Id { get; private set; }

    /// <summary>Who holds it: the author of the changes made with it.</summary>
    public required string Name { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>
    /// SHA-256 of the secret, which is kept nowhere. The secret has 256 random bits: there is nothing to guess that a slow or salted
    /// hash, made for passwords, would protect, and a fast one leaves nothing to exhaust.
    /// </summary>
    public required byte[] Hash { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>Who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>UTC; null where it does not expire.</summary>
    public DateTime? ExpiresUtc { get; init; }

    /// <summary>UTC, and some minutes behind; null where it was never used.</summary>
    public DateTime? LastUsedUtc { get; set; }

    /// <summary>UTC; null where it was not revoked.</summary>
    public DateTime? RevokedUtc { get; set; }
}
