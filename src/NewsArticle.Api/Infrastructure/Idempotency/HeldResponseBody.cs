using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>
/// Keeps an answer in memory until it may be sent. Setting <see cref="HttpResponse.Body"/> would not do: whoever writes JSON starts the
/// response first, and so sends the status before what it says is on disk.
/// </summary>
internal sealed class HeldResponseBody : IHttpResponseBodyFeature, IDisposable
{
    private readonly MemoryStream _body = new();

    public HeldResponseBody() => Writer = PipeWriter.Create(_body, new StreamPipeWriterOptions(leaveOpen: true));

    public Stream Stream => _body;

    public PipeWriter Writer { get; }

    /// <summary>All that was written.</summary>
    public async Task<byte[]> ReadAsync()
    {
        await Writer.FlushAsync();
        return _body.ToArray();
    }

    public void DisableBuffering()
    {
    }

    public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task CompleteAsync() => await Writer.FlushAsync();

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        SendFileFallback.SendFileAsync(Stream, path, offset, count, cancellationToken);

    public void Dispose() => _body.Dispose();
}
