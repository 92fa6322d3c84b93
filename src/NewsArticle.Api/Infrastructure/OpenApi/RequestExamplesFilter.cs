using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Gives every body an example that works on the sample article; they stand in request-examples.json, by operation and media type.</summary>
internal sealed class RequestExamplesFilter : IOperationFilter
{
    private static readonly JsonObject Examples = Load();

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.RequestBody?.Content is not { } content || Examples[operation.OperationId!] is not JsonObject examples)
        {
            return;
        }

        foreach (var (mediaType, media) in content)
        {
            var example = examples[mediaType] ?? examples["application/json"];
            if (media is OpenApiMediaType described && example is not null)
            {
                described.Example = example.DeepClone();
            }
        }
    }

    private static JsonObject Load()
    {
        using var file = typeof(RequestExamplesFilter).Assembly.GetManifestResourceStream(typeof(RequestExamplesFilter), "request-examples.json")!;
        return JsonSerializer.Deserialize<JsonObject>(file)!;
    }
}
