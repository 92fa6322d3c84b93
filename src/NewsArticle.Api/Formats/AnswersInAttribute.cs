using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Formats.Items;
using NewsArticle.Api.Formats.Json;
using NewsArticle.Api.Formats.Lists;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Formats;

/// <summary>
/// Names the formats of an action's answers, the one for those who name none first. Which one it will be is settled before the action
/// runs; the action answers as if there were JSON alone.
/// </summary>
/// <param name="formats">Short names: "json".</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AnswersInAttribute(params string[] formats) : Attribute, IResourceFilter, IActionFilter, IResultFilter, IOrderedFilter
{
    public IReadOnlyList<Format> Formats { get; } = [.. formats.Select(FormatCatalog.Named)];

    /// <summary>Before the filters that work on what is answered.</summary>
    public int Order => -1;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var http = context.HttpContext;
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (Negotiation.Choose(http.Request, Formats) is not { } format)
        {
            context.Result = Refusal.NotAcceptable(Formats);
            return;
        }

        http.Choose(format);
        if (format is JsonFormat)
        {
            // It is settled; the framework would else settle it once more, without knowing of the parameter.
            http.Request.Headers.Accept = format.MediaType;
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    /// <summary>Asks for what the format shows of items whether the client does or not.</summary>
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.HttpContext.OtherFormat() is not IListFormat { Needs: { Count: > 0 } needs })
        {
            return;
        }

        foreach (var (name, page) in context.ActionArguments.Where(argument => argument.Value is PageRequest).ToList())
        {
            context.ActionArguments[name] = ((PageRequest)page!).Including(needs);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        context.Result = (http.OtherFormat(), context.Result) switch
        {
            (IListFormat format, ObjectResult { Value: IPageResponse page }) => StreamedList.Of(page, format, http.Request),
            (IItemFormat format, ObjectResult { Value: { } item }) => FormattedItem.Of(item, format, http.Request),
            (_, var asItIs) => asItIs,
        };
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
