using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Hostile;

/// <summary>Every operation that reads JSON, after the document.</summary>
internal static class WriteEndpoints
{
    public static IReadOnlyList<(HttpMethod Method, string Address)> All { get; } = Read();

    private static List<(HttpMethod, string)> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src/NewsArticle.Api/openapi.json")));
        return
        [
            .. from path in document.RootElement.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               where operation.Value.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out _)
               select (new HttpMethod(operation.Name.ToUpperInvariant()), path.Name.Replace("{articleId}", "1").Replace("{id}", "1")),
        ];
    }
}
