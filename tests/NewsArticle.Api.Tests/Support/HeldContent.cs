using System.Net;

namespace NewsArticle.Api.Tests.Support;

/// <summary>A body whose last byte is held back, so that its request stays in flight.</summary>
internal sealed class HeldContent : HttpContent
{
    private readonly byte[] _body;
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HeldContent(byte[] body, string mediaType)
    {
        _body = body;
        Headers.ContentType = new(mediaType);
    }

    /// <summary>All but the last byte is sent; where the request expects 100-continue, the service is reading.</summary>
    public Task Begun => _begun.Task;

    /// <summary>Sends the rest.</summary>
    public void Release() => _released.SetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_body.AsMemory(..^1));
        await stream.FlushAsync();
        _begun.SetResult();
        await _released.Task;
        await stream.WriteAsync(_body.AsMemory(^1..));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
