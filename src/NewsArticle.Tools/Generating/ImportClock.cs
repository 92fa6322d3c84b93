namespace NewsArticle.Tools.Generating;

/// <summary>The time at which generated articles are imported, so that the same seed makes the same change log.</summary>
internal sealed class ImportClock : TimeProvider
{
    /// <summary>UTC.</summary>
    public DateTime NowUtc { get; set; } = Publication.Span.From;

    public override DateTimeOffset GetUtcNow() => NowUtc;
}
