using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Json;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents <see cref="OneOrMany{T}"/> as what it is on the wire.</summary>
internal sealed class OneOrManyFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema either || !context.Type.IsGenericType || context.Type.GetGenericTypeDefinition() != typeof(OneOrMany<>))
        {
            return;
        }

        var one = context.SchemaGenerator.GenerateSchema(context.Type.GetGenericArguments()[0], context.SchemaRepository);
        either.Type = null;
        either.Properties = null;
        either.Required = null;
        either.AdditionalPropertiesAllowed = true;
        either.OneOf = [one, new OpenApiSchema { Type = JsonSchemaType.Array, Items = one }];
    }
}
