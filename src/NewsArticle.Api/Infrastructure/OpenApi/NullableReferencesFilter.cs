using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>
/// Says "null or that schema" in a way that something satisfies: the generator writes <c>type: null, allOf: [that]</c>, which
/// asks for both at once (Swashbuckle.AspNetCore issue 3649).
/// </summary>
internal sealed class NullableReferencesFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var properties = swaggerDoc.Components?.Schemas?.Values.SelectMany(schema => schema.Properties?.Values ?? []) ?? [];
        foreach (var property in properties.OfType<OpenApiSchema>())
        {
            if (property is { AllOf: [var target], Type: JsonSchemaType.Null })
            {
                property.Type = null;
                property.AllOf = null;
                property.OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, target];
            }
        }

        var parameters = swaggerDoc.AllOperations().SelectMany(operation => operation.Parameters ?? []);
        foreach (var parameter in parameters.OfType<OpenApiParameter>())
        {
            // A parameter is absent rather than null.
            if (parameter.Schema is OpenApiSchema { AllOf: [var target] })
            {
                parameter.Schema = target;
            }
        }
    }
}
