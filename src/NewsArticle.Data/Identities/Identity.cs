using System.ComponentModel.DataAnnotations.Schema;

namespace NewsArticle.Data;

/// <summary>A person, place or organization, shared between articles.</summary>
public abstract class Identity
{
    public int Id { get; internal set; }

    public required string Name { get; set; }

    /// <summary>The name levelled for look-up: see <see cref="NameKey"/>.</summary>
    public required string NameKey { get; set; }

    public List<Alias> Aliases { get; set; } = [];

    /// <summary>Set on an identity that goes because another one is the same, for the change log to say so; not stored here.</summary>
    [NotMapped]
    public Identity? MergedInto { get; set; }
}
