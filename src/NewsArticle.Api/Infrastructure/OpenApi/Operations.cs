using Microsoft.OpenApi;

namespace NewsArticle.Api.Infrastructure.OpenApi;

/// <summary>Walks a document.</summary>
internal static class Operations
{
    public static IEnumerable<OpenApiOperation> AllOperations(this OpenApiDocument document) =>
        document.Paths.Values.SelectMany(path => path.Operations is { } operations ? operations.Values : Enumerable.Empty<OpenApiOperation>());
}
