using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.NdJson;

/// <summary>One JSON object a line, each as JSON pages have it.</summary>
internal sealed class NdJsonFormat : Format, IListFormat
{
    public override string Name => "ndjson";

    public override string MediaType => "application/x-ndjson";

    public override bool IsJson => false;

    public bool IsWhole => true;

    public bool TakesFields => true;

    public ListWriter Start(ListDescription list) => new NdJsonWriter(list);
}
