using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NewsArticle.Data.Idempotency;

namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>Gives a kept answer once more.</summary>
internal sealed class ReplayedAnswer(KeptAnswer kept) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = kept.Status;
        Set(HeaderNames.ContentType, kept.ContentType);
        Set(HeaderNames.Location, kept.Location);
        Set(HeaderNames.ETag, kept.Tag);
        Set(HeaderNames.LastModified, kept.LastModified);
        response.Headers.CacheControl = "no-store";
        response.Headers[IdempotencyKey.ReplayedHeader] = "true";
        if (kept.Body is not { Length: > 0 } body)
        {
            return Task.CompletedTask;
        }

        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, context.HttpContext.RequestAborted).AsTask();

        void Set(string header, string? value)
        {
            if (value is not null)
            {
                response.Headers[header] = value;
            }
        }
    }
}
