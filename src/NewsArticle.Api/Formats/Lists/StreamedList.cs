using System.Buffers;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Formats.Lists;

/// <summary>
/// Answers with a list in blocks: what is in memory at one time is one block. The first block is read before anything is sent, so that
/// what fails there is still answered with a problem; what fails later cuts the connection, because a shortened file must not look whole.
/// </summary>
internal sealed partial class StreamedList(Format format, ListWriter writer, IAsyncEnumerable<IReadOnlyList<object>> blocks) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        try
        {
            await WriteAsync(http);
        }
        catch (Exception failure) when (http.Response.HasStarted)
        {
            if (!http.RequestAborted.IsCancellationRequested)
            {
                LogCut(http.RequestServices.GetRequiredService<ILogger<StreamedList>>(), failure, http.Request.Path.ToUriComponent());
            }

            http.Abort();
        }
    }

    private async Task WriteAsync(HttpContext http)
    {
        var output = new ArrayBufferWriter<byte>();
        writer.Begin(output);
        await foreach (var block in blocks.WithCancellation(http.RequestAborted))
        {
            foreach (var item in block)
            {
                writer.Write(item, output);
            }

            if (!http.Response.HasStarted)
            {
                http.Response.ContentType = format.ContentType;
            }

            if (http.IsHead())
            {
                return;
            }

            await SendAsync(http, output);
        }

        writer.End(output);
        await SendAsync(http, output);
    }

    private static async Task SendAsync(HttpContext http, ArrayBufferWriter<byte> output)
    {
        await http.Response.BodyWriter.WriteAsync(output.WrittenMemory, http.RequestAborted);
        output.ResetWrittenCount();
    }

    [LoggerMessage(LogLevel.Error, "{Path} was cut off while it was sent")]
    private static partial void LogCut(ILogger logger, Exception failure, string path);
}
