using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NewsArticle.Api.Articles;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Conditional;

/// <summary>
/// The action answers with one resource: it gets an ETag, another in every format, and a reader that has it already gets a 304. A condition that cannot be
/// read is refused: the change would else be made without it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EntityTaggedAttribute : Attribute, IResourceFilter, IResultFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (!EntityTag.IsReadable(context.HttpContext.Request.Headers))
        {
            context.Result = Refusal.BadIfMatch();
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var tag = context.Result switch
        {
            ObjectResult { Value: { } resource } => context.HttpContext.RequestServices.GetRequiredService<EntityTag>().Of(resource),
            FormattedItem formatted => EntityTag.OfBytes(formatted.Content),
            _ => null,
        };
        if (tag is null)
        {
            return;
        }

        var headers = context.HttpContext.Response.GetTypedHeaders();
        headers.ETag = tag;
        // Without this a browser answers from its cache and never asks whether the tag still holds.
        context.HttpContext.Response.Headers.CacheControl = "no-cache";

        if (context.Result is ObjectResult { Value: ArticleResponse { UpdatedAt: { } updated } })
        {
            headers.LastModified = updated;
        }

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
