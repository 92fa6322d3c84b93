namespace NewsArticle.Api.Import.Requests;

/// <summary>A person, place or organization that an article names.</summary>
public abstract record EntityRequest
{
    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>Where it is named; where absent, wherever <c>name</c> stands in the text.</summary>
    public IReadOnlyList<EvidenceRequest>? Mentions { get; init; }
}
