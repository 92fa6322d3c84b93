using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Idempotency;
using NewsArticle.Data;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents the header by which a POST can be sent again, and what a repetition is answered.</summary>
internal sealed class IdempotencyKeyFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (!HttpMethods.IsPost(context.ApiDescription.HttpMethod!))
        {
            return;
        }

        var keeps = IdempotencyFilter.Keeps([.. context.ApiDescription.ActionDescriptor.EndpointMetadata]);
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = IdempotencyKey.Header,
            In = ParameterLocation.Header,
            Description = keeps
                ? "Names the request, so that it can be sent again when no answer came: the answer is kept for 24 hours, and given once more "
                    + "(with `Idempotency-Replayed: true`) instead of doing the same again. 409 while the first one is worked on; 422 where the "
                    + "key named another request. Choose a new UUID for each request."
                : "Taken, and not needed: the same request can be sent again, and changes nothing twice.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = Lengths.IdempotencyKey },
            Example = JsonValue.Create("8e03978e-40d5-43dd-bc93-6894a57f9324"),
        });
        if (keeps)
        {
            (operation.Responses ??= []).TryAdd("409", new OpenApiResponse());
            operation.Responses.TryAdd("422", new OpenApiResponse());
        }
    }
}
