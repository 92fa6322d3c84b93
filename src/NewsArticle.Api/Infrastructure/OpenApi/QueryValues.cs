using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Requests;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents query parameters with a form of their own as what they are on the wire: text.</summary>
internal static class QueryValues
{
    public static void MapQueryValues(this SwaggerGenOptions options)
    {
        var types = typeof(QueryValues).Assembly.GetTypes().Where(type => Array.Exists(
            type.GetInterfaces(), contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IQueryValue<>)));
        foreach (var type in types)
        {
            options.MapType(type, () => new OpenApiSchema { Type = JsonSchemaType.String });
        }
    }
}
