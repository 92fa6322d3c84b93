using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsArticle.Api.Formats.Lists;

namespace NewsArticle.Api.Formats.Csv;

/// <summary>Writes a list as rows.</summary>
internal sealed class CsvWriter(ListDescription list) : ListWriter
{
    private readonly IReadOnlyList<string[]> _columns = CsvColumns.Of(list);

    public override void Begin(IBufferWriter<byte> output) =>
        WriteRow(_columns.Select(column => CsvCell.OfText(string.Join('.', column))), output);

    public override void Write(object item, IBufferWriter<byte> output)
    {
        var members = JsonSerializer.SerializeToElement(item, item.GetType(), list.Json);
        WriteRow(_columns.Select(column => CsvCell.Of(Find(members, column))), output);
    }

    private static void WriteRow(IEnumerable<string> cells, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(string.Join(',', cells) + "\r\n", output);

    /// <summary>What a path leads to; through a list, the list of what it leads to in each element.</summary>
    private static JsonElement Find(JsonElement element, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return element;
        }

        if (element.ValueKind is JsonValueKind.Array)
        {
            var found = new List<JsonElement>();
            foreach (var member in element.EnumerateArray())
            {
                found.Add(Find(member, path));
            }

            return JsonSerializer.SerializeToElement(found);
        }

        return element.ValueKind is JsonValueKind.Object && element.TryGetProperty(path[0], out var value) ? Find(value, path[1..]) : default;
    }
}
