using System.Text.Json.Serialization;
using NewsArticle.Data;

namespace NewsArticle.Api.Identities;

/// <summary>A person, place or organization that articles share.</summary>
public abstract record IdentityResponse
{
    private protected IdentityResponse(Identity identity)
    {
        Id = identity.Id;
        Name = identity.Name;
        Aliases = [.. identity.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal)];
    }

    /// <summary>Number of the identity.</summary>
    [JsonPropertyOrder(-3)]
    public int Id { get; }

    /// <summary>The canonical name.</summary>
    [JsonPropertyOrder(-2)]
    public string Name { get; }

    /// <summary>Other names the archive knows.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<string> Aliases { get; }
}
