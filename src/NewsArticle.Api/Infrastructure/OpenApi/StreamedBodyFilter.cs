using System.Reflection;
using Microsoft.OpenApi;
using NewsArticle.Api.Import.Bulk;
using NewsArticle.Api.Infrastructure.Requests;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents the bodies that no parameter of their action holds, because they are read as they come.</summary>
internal sealed class StreamedBodyFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.RequestBody is null
            && context.MethodInfo.GetCustomAttribute<ReadsAttribute>() is { MediaTypes: [BulkResult.MediaType] })
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Description = "One article a line, as `importArticle` takes it in JSON.",
                Content = new Dictionary<string, IOpenApiMediaType>
                {
                    [BulkResult.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                },
            };
        }
    }
}
