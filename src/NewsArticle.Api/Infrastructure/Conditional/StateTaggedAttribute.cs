using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Infrastructure.Conditional;

/// <summary>
/// The action answers with something made of many resources: it gets a weak tag that names the archive's state and the request, so that
/// a reader who has the answer already gets a 304 before anything is queried.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StateTaggedAttribute : Attribute, IResourceFilter, IResultFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (RelativeTime.IsIn(request.QueryString))
        {
            return;
        }

        var tag = TagOf(request, context.HttpContext.RequestServices.GetRequiredService<ArchiveVersion>().Current);
        context.HttpContext.Items[typeof(StateTaggedAttribute)] = tag;
        if (EntityTag.IsKnownTo(request.GetTypedHeaders(), tag))
        {
            Write(context.HttpContext, tag);
            context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not ProblemResult && context.HttpContext.Items[typeof(StateTaggedAttribute)] is EntityTagHeaderValue tag)
        {
            Write(context.HttpContext, tag);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static void Write(HttpContext context, EntityTagHeaderValue tag)
    {
        context.Response.GetTypedHeaders().ETag = tag;
        // Without this a browser answers from its cache and never asks whether the tag still holds.
        context.Response.Headers.CacheControl = "no-cache";
    }

    private static EntityTagHeaderValue TagOf(HttpRequest request, long version)
    {
        var asked = Encoding.UTF8.GetBytes($"{request.Host}{request.Path}{request.QueryString}\n{request.Headers.Accept}");
        return new EntityTagHeaderValue(
            string.Create(CultureInfo.InvariantCulture, $"\"{version}-{Base64Url.EncodeToString(SHA256.HashData(asked).AsSpan(0, 9))}\""), isWeak: true);
    }
}
