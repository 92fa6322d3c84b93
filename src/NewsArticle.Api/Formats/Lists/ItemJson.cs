using System.Buffers;
using System.Text.Json;

namespace NewsArticle.Api.Formats.Lists;

/// <summary>Writes items of a list as JSON, with the members that the client chose.</summary>
internal sealed class ItemJson(ListDescription list)
{
    private readonly JsonWriterOptions _options = new() { Encoder = list.Json.Encoder };

    private Utf8JsonWriter? _writer;

    public void Write(object item, IBufferWriter<byte> output)
    {
        _writer ??= new Utf8JsonWriter(output, _options);
        _writer.Reset(output);
        if (list.Fields is { } fields)
        {
            fields.Take(item, list.Json).WriteTo(_writer, list.Json);
        }
        else
        {
            JsonSerializer.Serialize(_writer, item, item.GetType(), list.Json);
        }

        _writer.Flush();
    }
}
