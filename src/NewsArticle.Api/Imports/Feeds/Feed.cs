namespace NewsArticle.Api.Imports.Feeds;

/// <summary>A list of articles for programs, whatever its format.</summary>
/// <param name="Entries">In the order of the feed.</param>
internal sealed record Feed(IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>A longer feed is read no further.</summary>
    public const int MostEntries = 500;

    /// <summary>Whose feed it is; null where it does not say.</summary>
    public string? Title { get; init; }

    /// <summary>BCP 47 tag, as the feed has it, or null.</summary>
    public string? Language { get; init; }
}
