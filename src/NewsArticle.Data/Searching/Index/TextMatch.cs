namespace NewsArticle.Data.Searching.Index;

/// <summary>A text that matches.</summary>
public sealed record TextMatch
{
    /// <summary>How much more than nothing the least match has; every <see cref="Rank"/> is greater, every <see cref="Place"/> and every time in ticks is less.</summary>
    public const long Floor = 4_000_000_000_000_000_000;

    /// <summary>The id of the article, quote or sentence.</summary>
    public required int Id { get; init; }

    /// <summary>Where an article or a quote stands in time: see <see cref="TimePlace"/>; 0 for sentences.</summary>
    public required long Place { get; init; }

    /// <summary>How well it matches: greater is better.</summary>
    public required long Rank { get; init; }
}
