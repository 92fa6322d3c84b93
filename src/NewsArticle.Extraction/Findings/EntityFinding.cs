namespace NewsArticle.Extraction;

/// <summary>Somebody or something named in the article. Compared by reference: one object is one identity.</summary>
public abstract class EntityFinding
{
    /// <summary>The fullest name the article gives, or the gazetteer's name of a place.</summary>
    public required string Name { get; init; }

    /// <summary>The other forms the article uses, in order of first use; never contains <see cref="Name"/>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Each occurrence by name, in text order; at least one.</summary>
    public required IReadOnlyList<Evidence> Mentions { get; init; }

    /// <summary>The rule that decided what this is, such as <c>title</c> or <c>gazetteer</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What spoke for and against it, as codes of a closed list (<c>title-before</c>, <c>seen-in-full</c>), strongest first.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>How sure the rule is, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
