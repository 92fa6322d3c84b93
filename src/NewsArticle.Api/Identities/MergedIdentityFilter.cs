using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Identities;

/// <summary>Answers 410 instead of 404 below the old address of an identity that was merged, with the id of the one that took its place.</summary>
internal sealed class MergedIdentityFilter : IAsyncResultFilter
{
    /// <summary>More merges on end than anybody makes.</summary>
    private const int MostMerges = 100;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ProblemResult { Problem.Status: StatusCodes.Status404NotFound }
            && IdentityAddress.Of(context.ActionDescriptor) is { } address
            && int.TryParse(context.RouteData.Values["id"]?.ToString(), out var id)
            && await SuccessorAsync(context.HttpContext, address.Resource, id) is { } successor)
        {
            context.Result = Refusal.Merged(WireName.Of(address.Resource), id, successor, $"/{address.List}");
        }

        await next();
    }

    private static async Task<int?> SuccessorAsync(HttpContext context, ChangeResource resource, int id)
    {
        var db = context.RequestServices.GetRequiredService<NewsDbContext>();
        int? successor = null;
        for (var merges = 0; merges < MostMerges; merges++)
        {
            var current = successor ?? id;
            var further = await db.Changes
                .Where(change => change.Resource == resource && change.ResourceId == current && change.Kind == ChangeKind.Merged)
                .Select(change => change.MergedIntoId)
                .FirstOrDefaultAsync(context.RequestAborted);
            if (further is null)
            {
                break;
            }

            successor = further;
        }

        return successor;
    }
}
