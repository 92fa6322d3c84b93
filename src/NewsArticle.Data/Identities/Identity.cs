namespace NewsArticle.Data;

/// <summary>A person, place or organization, shared between articles.</summary>
public abstract class Identity
{
    public int Id { get; private set; }

    public required string Name { get; set; }

    /// <summary>The name levelled for look-up: see <see cref="NameKey"/>.</summary>
    public required string NameKey { get; set; }

    public List<Alias> Aliases { get; set; } = [];
}
