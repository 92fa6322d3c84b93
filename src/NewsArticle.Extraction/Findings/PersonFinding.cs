namespace NewsArticle.Extraction;

/// <summary>A person named in the article.</summary>
public sealed class PersonFinding : EntityFinding
{
    /// <summary>What the article says the person is ("President of Russia"), or null.</summary>
    public string? Role { get; init; }
}
