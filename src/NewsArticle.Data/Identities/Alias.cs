namespace NewsArticle.Data;

/// <summary>Another name of an identity.</summary>
public sealed class Alias
{
    public int Id { get; private set; }

    public int IdentityId { get; private set; }

    public required string Name { get; set; }

    /// <summary>The name levelled for look-up: see <see cref="Data.NameKey"/>.</summary>
    public required string NameKey { get; set; }
}
