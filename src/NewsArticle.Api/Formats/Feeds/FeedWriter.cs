using System.Buffers;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Feeds;

/// <summary>Writes a feed. A page is few entries, and a feed says first when the newest of them changed: so they are written together.</summary>
internal abstract class FeedWriter(ListDescription list) : ListWriter
{
    private readonly List<FeedEntry> _entries = [];

    protected ListDescription List => list;

    public override void Write(object item, IBufferWriter<byte> output) =>
        _entries.Add(new FeedEntry((ArticleSummaryResponse)item, list.Addresses));

    public override void End(IBufferWriter<byte> output) => WriteAll(_entries, output);

    protected abstract void WriteAll(IReadOnlyList<FeedEntry> entries, IBufferWriter<byte> output);
}
