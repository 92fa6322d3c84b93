namespace NewsArticle.Api.Sample;

/// <summary>Whether a new archive begins with an article to look at.</summary>
internal sealed class SampleOptions
{
    public const string Section = "Sample";

    /// <summary>Whether to load the sample into a new archive; the settings for Development say so.</summary>
    public bool Load { get; init; }
}
