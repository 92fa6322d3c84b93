using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Json;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Describes a patch as what it patches, all of whose members are optional.</summary>
internal sealed class MergePatchFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var patch = context.ApiDescription.ParameterDescriptions
            .Select(parameter => parameter.Type)
            .FirstOrDefault(type => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(MergePatch<>));
        if (patch is null)
        {
            return;
        }

        var resource = context.SchemaGenerator.GenerateSchema(patch.GetGenericArguments()[0], context.SchemaRepository);
        foreach (var content in operation.RequestBody!.Content!.Values.OfType<OpenApiMediaType>())
        {
            content.Schema = resource;
        }

        context.SchemaRepository.Schemas.Remove(SchemaName.Of(patch));
    }
}
