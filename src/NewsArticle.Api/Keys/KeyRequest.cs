using NewsArticle.Data.Access;

namespace NewsArticle.Api.Keys;

/// <summary>Whom to give a key, and what for.</summary>
public sealed record KeyRequest
{
    /// <summary>Who is to hold it, 1 to 200 characters: the change log names the author of each change so.</summary>
    /// <example>Import from the agency</example>
    public required string Name { get; init; }

    /// <summary>What it allows.</summary>
    public required Scope Scope { get; init; }

    /// <summary>When it stops to work, UTC; absent or null for never.</summary>
    public DateTime? ExpiresAt { get; init; }
}
