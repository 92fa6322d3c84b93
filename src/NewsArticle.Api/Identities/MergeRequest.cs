namespace NewsArticle.Api.Identities;

/// <summary>Which identity takes the place of another.</summary>
public sealed record MergeRequest
{
    /// <summary>The id of the one that stays; of the same sort.</summary>
    /// <example>7</example>
    public required int Into { get; init; }
}
