using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Feeds;

/// <summary>An Atom feed (RFC 4287).</summary>
internal sealed class AtomFormat : FeedFormat
{
    public override string Name => "atom";

    public override string MediaType => "application/atom+xml";

    public override string ContentType => "application/atom+xml; charset=utf-8";

    public override bool IsJson => false;

    public override ListWriter Start(ListDescription list) => new AtomWriter(list);
}
