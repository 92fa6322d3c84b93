using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Telemetry;
using NewsArticle.Data.Access;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>
/// Answers readers from memory, then from the records of articles, and lets only the rest through. Stands in front of everything that
/// costs, or where reading is closed behind the question who reads: why it is not the framework's output cache says docs/decisions.
/// </summary>
internal sealed class AnswerCache(RequestDelegate next, AnswerMemory memory, StoredArticles articles, ArchiveVersion archive, NewsArticleMetrics metrics)
{
    private const string Api = "/api";

    public Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !context.Request.Path.StartsWithSegments(Api))
        {
            return next(context);
        }

        var version = archive.Current;
        var key = AnswerKey.Of(context.Request);
        if (memory.Find(key, version) is { } known)
        {
            metrics.AnsweredFromMemory();
            return SendAsync(context, known);
        }

        if (articles.Find(key) is { } stored)
        {
            metrics.AnsweredFromRecord();
            memory.Keep(key, version, stored);
            return SendAsync(context, stored);
        }

        metrics.AnsweredAnew();
        return MakeAsync(context, key, version);
    }

    private static Task SendAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        answer.WriteTo(response.Headers);
        if (IsKnown(context.Request.Headers.IfNoneMatch, answer.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.Headers.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        return response.Body.WriteAsync(answer.Body, context.RequestAborted).AsTask();
    }

    /// <summary>As clients send it back: the tag itself, one of several, or *; weak tags compare as strong ones (RFC 9110, 13.1.2).</summary>
    private static bool IsKnown(StringValues given, StringValues tag)
    {
        if (given.Count is 0 || tag.Count is 0)
        {
            return false;
        }

        return given == tag
            || (EntityTagHeaderValue.TryParseList(given, out var tags)
                && EntityTagHeaderValue.TryParse(tag.ToString(), out var current)
                && tags.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(current, useStrongComparison: false)));
    }

    private async Task MakeAsync(HttpContext context, AnswerKey key, long version)
    {
        var body = context.Response.Body;
        var copy = new CopyingStream(body, AnswerMemory.LongestAnswer);
        context.Response.Body = copy;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (IsKept(context) && copy.Copy is { } bytes)
        {
            memory.Keep(key, version, Answer.Of(context.Response, bytes));
        }
    }

    private static bool IsKept(HttpContext context) =>
        context.Response.StatusCode is StatusCodes.Status200OK
        && !context.RequestAborted.IsCancellationRequested
        && context.GetEndpoint()?.Metadata is { } endpoint
        && endpoint.GetMetadata<NeedsAttribute>()?.Scope is Scope.Read
        && endpoint.GetMetadata<NotCachedAttribute>() is null
        && !RelativeTime.IsIn(context.Request.QueryString);
}
