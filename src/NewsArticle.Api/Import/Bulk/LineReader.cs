using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace NewsArticle.Api.Import.Bulk;

/// <summary>Reads a body line by line, however long it is; what is in memory at one time is one line, and of a line that is too long less.</summary>
/// <param name="body">The body.</param>
/// <param name="longest">How many bytes a line may have.</param>
internal sealed class LineReader(PipeReader body, int longest)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private int _number;
    private bool _isTooLong;

    /// <summary>All lines; the last one needs no line feed.</summary>
    public async IAsyncEnumerable<BulkLine> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var isEnd = false; !isEnd;)
        {
            var read = await body.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return Next(rest.Slice(0, end));
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (rest.Length > longest)
            {
                _isTooLong = true;
                rest = rest.Slice(rest.End);
            }

            isEnd = read.IsCompleted;
            if (isEnd && (_isTooLong || !rest.IsEmpty))
            {
                yield return Next(rest);
                rest = rest.Slice(rest.End);
            }

            body.AdvanceTo(rest.Start, rest.End);
        }
    }

    private BulkLine Next(ReadOnlySequence<byte> content)
    {
        var isTooLong = _isTooLong || content.Length > longest;
        _isTooLong = false;
        _number++;
        if (isTooLong)
        {
            return new BulkLine(_number, null);
        }

        var bytes = content.ToArray();
        return new BulkLine(_number, _number is 1 && bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes);
    }
}
