using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Feeds;

/// <summary>A format for feed readers: the newest of a list of articles, a page at a time.</summary>
internal abstract class FeedFormat : Format, IListFormat
{
    public const string Title = "NewsArticle";

    public bool IsWhole => false;

    public bool TakesFields => false;

    public IReadOnlyList<string> Needs => ["paragraphs"];

    public abstract ListWriter Start(ListDescription list);
}
