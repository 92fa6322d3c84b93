using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Feeds;

/// <summary>A JSON Feed, version 1.1.</summary>
internal sealed class JsonFeedFormat : FeedFormat
{
    public override string Name => "jsonfeed";

    public override string MediaType => "application/feed+json";

    public override ListWriter Start(ListDescription list) => new JsonFeedWriter(list);
}
