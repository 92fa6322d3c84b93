using System.Text.Json.Serialization;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Keys;

/// <summary>A key, without its secret.</summary>
public record KeyResponse
{
    internal KeyResponse(ApiKey key, DateTime now)
    {
        Id = key.Id;
        Name = key.Name;
        Scope = key.Scope;
        State = key.StateAt(now);
        CreatedAt = key.CreatedUtc;
        CreatedBy = key.CreatedBy;
        ExpiresAt = key.ExpiresUtc;
        LastUsedAt = key.LastUsedUtc;
        RevokedAt = key.RevokedUtc;
    }

    /// <summary>Number of the key; it stands in the key itself, after <c>na_</c>.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; }

    /// <summary>Who holds it.</summary>
    public string Name { get; }

    /// <summary>What it allows.</summary>
    public Scope Scope { get; }

    /// <summary>What it is good for now.</summary>
    public KeyState State { get; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime CreatedAt { get; }

    /// <summary>Who made it: the name of an admin's key, or "command line".</summary>
    public string CreatedBy { get; }

    /// <summary>When it stops to work, UTC; null for never.</summary>
    public DateTime? ExpiresAt { get; }

    /// <summary>When it was last used, UTC, a minute or so behind; null where it never was.</summary>
    public DateTime? LastUsedAt { get; }

    /// <summary>When it was revoked, UTC; null where it was not.</summary>
    public DateTime? RevokedAt { get; }
}
