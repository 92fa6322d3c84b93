using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NewsArticle.Api.Infrastructure.Requests;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>
/// Documents the bodies that an action reads: those media types alone, texts as strings, and each with an example that works on the
/// sample article. The examples stand in request-examples.json, by operation and media type.
/// </summary>
internal sealed class RequestBodiesFilter : IOperationFilter
{
    private static readonly JsonObject Examples = Load();

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.RequestBody?.Content is not { } content
            || context.MethodInfo.GetCustomAttribute<ReadsAttribute>() is not { MediaTypes: var read })
        {
            return;
        }

        foreach (var mediaType in content.Keys.Except(read).ToList())
        {
            content.Remove(mediaType);
        }

        foreach (var (mediaType, media) in content)
        {
            if (media is OpenApiMediaType described)
            {
                described.Schema = mediaType.StartsWith("text/", StringComparison.Ordinal)
                    ? new OpenApiSchema { Type = JsonSchemaType.String }
                    : described.Schema;
                described.Example = Examples[operation.OperationId!]?[mediaType]?.DeepClone();
            }
        }
    }

    private static JsonObject Load()
    {
        using var file = typeof(RequestBodiesFilter).Assembly.GetManifestResourceStream(typeof(RequestBodiesFilter), "request-examples.json")!;
        return JsonSerializer.Deserialize<JsonObject>(file)!;
    }
}
