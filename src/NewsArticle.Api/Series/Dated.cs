namespace NewsArticle.Api.Series;

/// <summary>How much one article has that counts, at the time when it was published.</summary>
internal sealed record Dated
{
    public required int ArticleId { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Ticks { get; init; }

    /// <summary>How many items of the list it has.</summary>
    public required long Count { get; init; }

    /// <summary>What makes it a top article: the more the better.</summary>
    public required long Weight { get; init; }
}
