using System.IO.Pipelines;
using System.Threading.Channels;
using Microsoft.Win32.SafeHandles;

namespace NewsArticle.Api.Import.Bulk;

/// <summary>
/// Passes answers on as fast as the client takes them, and keeps the rest in a file that nobody else sees: most clients send all of a
/// body before they read any of the answer, and both would wait for each other otherwise.
/// </summary>
internal sealed class AnswerSpool : IDisposable
{
    private const int Block = 16 * 1024;

    private readonly SafeFileHandle _file = File.OpenHandle(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    /// <summary>Tells that there is more.</summary>
    private readonly Channel<bool> _more = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private long _written;

    /// <summary>Adds an answer; one thread at a time.</summary>
    public void Add(ReadOnlySpan<byte> answer)
    {
        RandomAccess.Write(_file, answer, _written);
        Interlocked.Add(ref _written, answer.Length);
        _more.Writer.TryWrite(true);
    }

    /// <summary>Says that no more follows.</summary>
    public void End() => _more.Writer.Complete();

    /// <summary>Sends everything, until the end.</summary>
    public async Task SendAsync(PipeWriter client, CancellationToken cancellationToken)
    {
        var sent = 0L;
        while (true)
        {
            while (sent < Interlocked.Read(ref _written))
            {
                var read = RandomAccess.Read(_file, client.GetSpan(Block)[..Block], sent);
                client.Advance(read);
                sent += read;
                await client.FlushAsync(cancellationToken);
            }

            if (!await _more.Reader.WaitToReadAsync(cancellationToken))
            {
                return;
            }

            _more.Reader.TryRead(out _);
        }
    }

    public void Dispose() => _file.Dispose();
}
