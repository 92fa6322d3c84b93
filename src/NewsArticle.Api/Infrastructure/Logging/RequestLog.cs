using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsArticle.Api.Infrastructure.Logging;

/// <summary>One line a request: no query, no header and no body, for these may hold an article's text.</summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> logger)
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Log(context, time.GetElapsedTime(start));
        }
    }

    /// <summary>A reading that went well is one of very many, and nobody asks who read; what changes the archive or goes wrong is noted.</summary>
    [SuppressMessage("Performance", "CA1873", Justification = "The level is looked at first; the rule knows constant levels only.")]
    private void Log(HttpContext context, TimeSpan elapsed)
    {
        var isOrdinary = HttpMethods.IsGet(context.Request.Method) && context.Response.StatusCode < 400 && elapsed < Slow;
        var level = isOrdinary ? LogLevel.Debug : LogLevel.Information;
        if (logger.IsEnabled(level))
        {
            LogAnswered(
                level,
                context.Request.Method,
                // The encoded form holds no line breaks or other control characters.
                context.Request.Path.ToUriComponent(),
                context.Response.StatusCode,
                elapsed.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture),
                Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier);
        }
    }

    [LoggerMessage(Message = "{Method} {Path} {Status} in {Milliseconds} ms, trace {TraceId}")]
    private partial void LogAnswered(LogLevel level, string method, string path, int status, string milliseconds, string traceId);
}
