using Microsoft.AspNetCore.Mvc.Filters;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Searching.Index;

namespace NewsArticle.Api.Search;

/// <summary>Refuses lists and searches whose <c>q</c> cannot be read or not be answered yet, and lists that are to be ordered by relevance to nothing.</summary>
internal sealed class FullTextCheck(IndexCompletion index) : IActionFilter
{
    /// <summary>Some thousand articles are indexed in this time.</summary>
    private const string RetrySeconds = "10";

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
            else if (!index.IsComplete)
            {
                context.HttpContext.Response.Headers.RetryAfter = RetrySeconds;
                context.Result = Refusal.Indexing(index.Done);
            }
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
