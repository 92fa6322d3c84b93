using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace NewsArticle.Api.Infrastructure.Problems;

/// <summary>Answers with a problem, whatever the client accepts: a refusal is worth reading in any case.</summary>
/// <param name="problem">The problem; path and trace id are filled in from the request.</param>
public sealed class ProblemResult(ProblemResponse problem) : ActionResult, IResult
{
    /// <summary>The media type of every error body.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>When to come again, where whoever refuses does not know better.</summary>
    private const string RetrySeconds = "1";

    /// <summary>The problem as the maker gave it.</summary>
    public ProblemResponse Problem { get; } = problem;

    /// <inheritdoc/>
    public override Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ExecuteAsync(context.HttpContext);
    }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        var options = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value;
        var problem = In(httpContext, Problem);
        httpContext.Response.StatusCode = problem.Status;
        httpContext.Response.Headers.CacheControl = "no-store";
        if (problem.Status is StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.TryAdd(HeaderNames.RetryAfter, RetrySeconds);
        }

        return httpContext.Response.WriteAsJsonAsync(problem, options.JsonSerializerOptions, MediaType, httpContext.RequestAborted);
    }

    /// <summary>A problem with the path and the trace id of its request.</summary>
    internal static ProblemResponse In(HttpContext httpContext, ProblemResponse problem) => problem with
    {
        Instance = httpContext.Request.Path,
        TraceId = Activity.Current?.TraceId.ToHexString() ?? httpContext.TraceIdentifier,
    };
}
