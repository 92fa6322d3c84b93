using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsArticle.Api.Infrastructure.Conditional;

/// <summary>The action answers with one resource: it gets an ETag, and a reader that has it already gets a 304.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EntityTaggedAttribute : Attribute, IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not ObjectResult { Value: { } resource })
        {
            return;
        }

        var tag = context.HttpContext.RequestServices.GetRequiredService<EntityTag>().Of(resource);
        var headers = context.HttpContext.Response.GetTypedHeaders();
        headers.ETag = tag;
        // Without this a browser answers from its cache and never asks whether the tag still holds.
        context.HttpContext.Response.Headers.CacheControl = "no-cache";

        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) && EntityTag.IsKnownTo(request.GetTypedHeaders(), tag))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
