using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Limits;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Data.Sqlite;
using NewsArticle.Data.Writing;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace NewsArticle.Api.Infrastructure.Problems;

/// <summary>Answers what no action expected, and logs it once.</summary>
internal sealed partial class FailureHandler(IOptions<KestrelServerOptions> kestrel, IStorageFailures failures, ILogger<FailureHandler> logger) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    /// <summary>Somebody has to look after the disk first.</summary>
    private const string RetryFullSeconds = "30";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        SecurityHeaders.Apply(httpContext);
        if (exception is ConnectionResetException || (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested))
        {
            httpContext.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        await ProblemOf(exception, httpContext).ExecuteAsync(httpContext);
        return true;
    }

    private ProblemResult ProblemOf(Exception exception, HttpContext httpContext)
    {
        // The writer translates, and logs, the failures that it meets; those of reading come as they are.
        var meaning = failures.Translate(exception);
        if (meaning != exception && meaning is not WriterBusyException)
        {
            LogFailed(exception, httpContext.Request.Method, httpContext.Request.Path.ToUriComponent());
        }

        switch (meaning)
        {
            case BadHttpRequestException refused:
                return OfBody(refused);
            case IOException { InnerException: OverflowException }:
                // The server's own exception for a chunk that is longer than an int says is none of a bad request.
                return Refusal.BrokenBody();
            case ClientBusyException:
                httpContext.Response.Headers.RetryAfter = "1";
                return Refusal.TooManyRequests();
            case WriterBusyException:
                return Refusal.Busy();
            case StorageFullException:
                httpContext.Response.Headers.RetryAfter = RetryFullSeconds;
                return Refusal.StorageFull();
            case StorageFailedException or StorageUnavailableException:
                httpContext.Response.Headers.RetryAfter = RetryFullSeconds;
                return Refusal.StorageFailed();
            case StorageDamagedException:
                return Refusal.StorageDamaged();
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
        _ => Refusal.BrokenBody(),
    };

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void LogFailed(Exception exception, string method, string path);
}
