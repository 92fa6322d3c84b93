using NewsArticle.Data.Access;

namespace NewsArticle.Api.Keys.Errands;

/// <summary>What a command wants of a service that works on its archive: one of the members is given.</summary>
internal sealed record KeyErrand
{
    /// <summary>A key to be made.</summary>
    public WantedKey? Make { get; init; }

    /// <summary>The number of a key to be revoked.</summary>
    public int? Revoke { get; init; }

    /// <summary>Whether all keys are to be listed.</summary>
    public bool List { get; init; }
}

/// <summary>A key whose secret nobody but the command knows.</summary>
/// <param name="Hash">SHA-256 of the secret.</param>
internal sealed record WantedKey(string Name, Scope Scope, DateTime? ExpiresAt, byte[] Hash);

/// <summary>What a service answers.</summary>
internal sealed record KeyErrandAnswer
{
    /// <summary>The number of the key that was made.</summary>
    public int? Id { get; init; }

    /// <summary>What there is to tell, a line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Why it was not done; null where it was.</summary>
    public string? Error { get; init; }
}
