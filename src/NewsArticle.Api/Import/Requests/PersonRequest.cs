namespace NewsArticle.Api.Import.Requests;

/// <summary>A person that an article names.</summary>
public sealed record PersonRequest : EntityRequest
{
    /// <summary>What the article says the person is.</summary>
    /// <example>Mayor of Kyiv</example>
    public string? Role { get; init; }
}
