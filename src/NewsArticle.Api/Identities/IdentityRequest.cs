namespace NewsArticle.Api.Identities;

/// <summary>What can be corrected of a person or an organization as all articles share it.</summary>
public record IdentityRequest
{
    /// <summary>The canonical name. The former one becomes an alias, unless the aliases are given too.</summary>
    /// <example>Ukrainian Air Force</example>
    public string Name { get; init; } = "";

    /// <summary>All other names.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }
}
