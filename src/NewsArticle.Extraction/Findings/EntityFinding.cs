namespace NewsArticle.Extraction;

/// <summary>Somebody or something named in the article. Compared by reference: one object is one identity.</summary>
public abstract class EntityFinding : Finding
{
    /// <summary>The fullest name the article gives, or the gazetteer's name of a place.</summary>
    public required string Name { get; init; }

    /// <summary>The other forms the article uses, in order of first use; never contains <see cref="Name"/>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Each occurrence by name, in text order; at least one.</summary>
    public required IReadOnlyList<Evidence> Mentions { get; init; }
}
