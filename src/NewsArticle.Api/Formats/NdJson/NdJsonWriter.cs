using System.Buffers;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.NdJson;

/// <summary>Writes a list as lines of JSON.</summary>
internal sealed class NdJsonWriter(ListDescription list) : ListWriter
{
    private readonly ItemJson _items = new(list);

    public override void Write(object item, IBufferWriter<byte> output)
    {
        _items.Write(item, output);
        output.Write("\n"u8);
    }
}
