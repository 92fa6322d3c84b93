using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Data.Sqlite;
using NewsArticle.Data.Writing;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace NewsArticle.Api.Infrastructure.Problems;

/// <summary>Answers what no action expected, and logs it once.</summary>
internal sealed partial class FailureHandler(IOptions<KestrelServerOptions> kestrel, ILogger<FailureHandler> logger) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;
    private const string RetrySeconds = "1";

    /// <summary>Somebody has to look after the disk first.</summary>
    private const string RetryFullSeconds = "30";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        SecurityHeaders.Apply(httpContext);
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        await ProblemOf(exception, httpContext).ExecuteAsync(httpContext);
        return true;
    }

    private ProblemResult ProblemOf(Exception exception, HttpContext httpContext)
    {
        switch (exception)
        {
            case BadHttpRequestException refused:
                return OfBody(refused);
            case WriterBusyException:
                httpContext.Response.Headers.RetryAfter = RetrySeconds;
                return Refusal.Busy();
            case StorageFullException:
                httpContext.Response.Headers.RetryAfter = RetryFullSeconds;
                return Refusal.StorageFull();
            case StorageFailedException or StorageUnavailableException:
                httpContext.Response.Headers.RetryAfter = RetryFullSeconds;
                return Refusal.StorageFailed();
            case EvidenceRefusedException:
                // The service checks evidence before it writes: where the database has to, a check is missing.
                LogFailed(exception, httpContext.Request.Method, httpContext.Request.Path.ToUriComponent());
                return Refusal.EvidenceRefused();
            default:
                LogFailed(exception, httpContext.Request.Method, httpContext.Request.Path.ToUriComponent());
                return Refusal.Internal();
        }
    }

    /// <summary>The problem of a body that the server would not read to its end.</summary>
    public ProblemResult OfBody(BadHttpRequestException refused) => refused.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => Refusal.BodyTooLarge(kestrel.Value.Limits.MaxRequestBodySize ?? 0),
        StatusCodes.Status408RequestTimeout => Refusal.BodyTooSlow(),
        _ => Refusal.MalformedBody("The body ended before its length, or its chunks are broken: send it again."),
    };

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void LogFailed(Exception exception, string method, string path);
}
