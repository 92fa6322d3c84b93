using System.Buffers;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Filtering;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Formats.Lists;

/// <summary>
/// Answers with a list in blocks: what is in memory at one time is one block. The first block is read before anything is sent, so that
/// what fails there is still answered with a problem; what fails later cuts the connection, because a shortened file must not look whole.
/// </summary>
internal sealed partial class StreamedList(Format format, ListWriter writer, IAsyncEnumerable<IReadOnlyList<object>> blocks) : ActionResult
{
    /// <summary>Of what an action read as a whole: the parts of an article, which show nothing beside themselves.</summary>
    public static StreamedList Of(IPageResponse whole, IListFormat format, HttpRequest request)
    {
        var json = request.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        var description = ListDescription.Of(whole.Item, json, request, Includes.Names);
        return new StreamedList((Format)format, format.Start(description), new[] { whole.Items }.ToAsyncEnumerable());
    }

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        using var lease = http.RequestServices.GetRequiredService<StreamGate>().EnterExport(http);
        if (!lease.IsAcquired)
        {
            await RateLimits.Refuse(http, lease).ExecuteAsync(http);
            return;
        }

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
        using var ending = Ending(http);
        await foreach (var block in blocks.WithCancellation(ending.Token))
        {
            foreach (var item in block)
            {
                writer.Write(item, output);
            }

            if (!http.Response.HasStarted)
            {
                http.Response.ContentType = format.ContentType;
                // The answer begins in time; how long the whole may take is for the list's own limit to say.
                http.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
            }

            if (http.IsHead())
            {
                return;
            }

            await SendAsync(http, output, ending.Token);
        }

        writer.End(output);
        await SendAsync(http, output, ending.Token);
    }

    private static CancellationTokenSource Ending(HttpContext http)
    {
        var seconds = http.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value.ExportSeconds;
        var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        ending.CancelAfter(TimeSpan.FromSeconds(seconds));
        return ending;
    }

    private static async Task SendAsync(HttpContext http, ArrayBufferWriter<byte> output, CancellationToken ending)
    {
        await http.Response.BodyWriter.WriteAsync(output.WrittenMemory, ending);
        output.ResetWrittenCount();
    }

    [LoggerMessage(LogLevel.Error, "{Path} was cut off while it was sent")]
    private static partial void LogCut(ILogger logger, Exception failure, string path);
}
