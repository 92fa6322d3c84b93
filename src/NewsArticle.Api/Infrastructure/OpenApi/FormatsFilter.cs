using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NewsArticle.Api.Formats;
using NewsArticle.Api.Formats.Json;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Documents the formats of answers: the parameter that chooses one, and the media types of what then comes.</summary>
internal sealed class FormatsFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.MethodInfo.GetCustomAttribute<AnswersInAttribute>() is not { Formats: var formats })
        {
            return;
        }

        operation.Parameters ??= [];
        operation.Parameters.Add(Choice(formats));
        if (operation.Responses?["200"] is OpenApiResponse { Content: { } content })
        {
            var json = content[new JsonFormat().MediaType];
            content.Clear();
            foreach (var format in formats)
            {
                content[format.Profile is null ? format.MediaType : format.ContentType] = format is JsonFormat ? json : Content(format);
            }
        }
    }

    private static OpenApiParameter Choice(IReadOnlyList<Format> formats) => new()
    {
        Name = Negotiation.Parameter,
        In = ParameterLocation.Query,
        Description = $"The format of the answer; goes before `Accept`. {formats[0].Name} where neither says.",
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. formats.Select(format => (JsonNode)format.Name)],
        },
    };

    private static OpenApiMediaType Content(Format format) => new()
    {
        Schema = new OpenApiSchema { Type = format.IsJson ? JsonSchemaType.Object : JsonSchemaType.String },
    };
}
