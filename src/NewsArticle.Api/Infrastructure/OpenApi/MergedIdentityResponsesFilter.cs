using Microsoft.OpenApi;
using NewsArticle.Api.Identities;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents that whatever is asked about an identity that was merged is answered with the one that took its place.</summary>
internal sealed class MergedIdentityResponsesFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (IdentityAddress.Of(context.ApiDescription.ActionDescriptor) is not null)
        {
            (operation.Responses ??= [])["410"] = new OpenApiResponse();
        }
    }
}
