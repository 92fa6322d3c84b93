using System.Diagnostics;
using System.Globalization;

namespace NewsArticle.Api.Infrastructure.Logging;

/// <summary>One line a request: no query, no header and no body, for these may hold an article's text.</summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            LogAnswered(
                context.Request.Method,
                // The encoded form holds no line breaks or other control characters.
                context.Request.Path.ToUriComponent(),
                context.Response.StatusCode,
                time.GetElapsedTime(start).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture),
                Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} in {Milliseconds} ms, trace {TraceId}")]
    private partial void LogAnswered(string method, string path, int status, string milliseconds, string traceId);
}
