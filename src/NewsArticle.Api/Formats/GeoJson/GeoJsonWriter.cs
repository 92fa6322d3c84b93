using System.Buffers;
using System.Text.Json;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.GeoJson;

/// <summary>Writes a list as a collection of features.</summary>
internal sealed class GeoJsonWriter(ListDescription list) : ListWriter
{
    private bool _isFirst = true;

    public override void Begin(IBufferWriter<byte> output) => output.Write("""{"type":"FeatureCollection","features":["""u8);

    public override void Write(object item, IBufferWriter<byte> output)
    {
        output.Write(_isFirst ? "\n"u8 : ",\n"u8);
        _isFirst = false;
        output.Write(JsonSerializer.SerializeToUtf8Bytes(Feature.Of((ILocated)item, list.Fields, list.Json), list.Json));
    }

    public override void End(IBufferWriter<byte> output) => output.Write("\n]}\n"u8);
}
