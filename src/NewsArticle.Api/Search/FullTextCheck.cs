using Microsoft.AspNetCore.Mvc.Filters;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Search;

/// <summary>Refuses lists whose <c>q</c> cannot be read, or that are to be ordered by relevance to nothing.</summary>
internal sealed class FullTextCheck : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        foreach (var filter in context.ActionArguments.Values.OfType<IFullTextFilter>())
        {
            if (filter.Query is null)
            {
                context.Result = filter.IsByRelevance ? Refusal.RelevanceToNothing() : context.Result;
            }
            else if (!SearchText.TryRead(filter.Query, out _, out var problem))
            {
                context.Result = problem;
            }
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
