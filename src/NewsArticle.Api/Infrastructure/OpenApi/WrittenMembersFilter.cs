using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Answers always have all their members, null or not, except those that are left out when null.</summary>
internal sealed class WrittenMembersFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: not null } answer || !context.Type.Name.Contains("Response", StringComparison.Ordinal))
        {
            return;
        }

        answer.Required = context.Type.GetProperties()
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Where(answer.Properties.ContainsKey)
            .ToHashSet(StringComparer.Ordinal);
    }
}
