using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Documentation;

public sealed class ExamplesTests
{
    private static readonly string[] Verbs = ["get", "put", "post", "patch", "delete"];

    [SkippableFact]
    public async Task Every_example_works_as_it_is_on_a_new_archive()
    {
        using var reader = NewsArticleApp.InDevelopmentImportingFrom("example.org");
        Skip.If(await HasNoAnnotationsAsync(reader), "There is no sample article with annotations.");
        await GivenNamedThingsAsync(reader);
        var document = await reader.Client.ReadAsync("/openapi/v1.json");
        var failures = new List<string>();

        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject().Where(member => Verbs.Contains(member.Name)))
            {
                foreach (var content in BodiesOf(operation.Value))
                {
                    // What changes the archive gets one of its own, so that no example works only after another.
                    using var writer = operation.Name is "get" ? null : NewsArticleApp.InDevelopmentImportingFrom("example.org");
                    await GivenNamedThingsAsync(writer);
                    using var request = new HttpRequestMessage(new HttpMethod(operation.Name.ToUpperInvariant()), Address(path.Name, operation.Value)) { Content = content };
                    using var answer = await (writer ?? reader).Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                    if (!answer.IsSuccessStatusCode)
                    {
                        failures.Add($"{operation.Name} {path.Name}: {await answer.Content.ReadAsStringAsync()}");
                    }
                }
            }
        }

        failures.Should().BeEmpty();
    }

    /// <summary>What the examples speak of and a new archive does not have.</summary>
    private static async Task GivenNamedThingsAsync(NewsArticleApp? app)
    {
        if (app is null)
        {
            return;
        }

        using var webhook = await app.Client.SendAsync(HttpMethod.Post, "/api/v1/webhooks", new { url = "https://example.org/", kinds = new List<string> { "merged" } });
        webhook.EnsureSuccessStatusCode();
        using var import = await app.Client.SendAsync(HttpMethod.Post, "/api/v1/imports", new { url = "https://example.org/" });
        import.EnsureSuccessStatusCode();
        // The key that an example revokes must not be the one that revokes it.
        app.Client.DefaultRequestHeaders.Remove("Authorization");
    }

    private static async Task<bool> HasNoAnnotationsAsync(NewsArticleApp app) =>
        (await app.Client.ReadAsync("/api/v1/people")).GetProperty("items").GetArrayLength() is 0
        || (await app.Client.ReadAsync("/api/v1/attack-figures")).GetProperty("items").GetArrayLength() is 0;

    private static string Address(string path, JsonElement operation)
    {
        var query = new List<string>();
        foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [])
        {
            if (!parameter.TryGetProperty("example", out var example))
            {
                continue;
            }

            var value = Uri.EscapeDataString(example.ToString());
            path = path.Replace($"{{{parameter.Text("name")}}}", value, StringComparison.Ordinal);
            if (parameter.Text("in") is "query")
            {
                query.Add($"{parameter.Text("name")}={value}");
            }
        }

        return query.Count is 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    private static IEnumerable<HttpContent?> BodiesOf(JsonElement operation)
    {
        if (!operation.TryGetProperty("requestBody", out var body))
        {
            yield return null;
            yield break;
        }

        foreach (var media in body.GetProperty("content").EnumerateObject())
        {
            var example = media.Value.GetProperty("example");
            var text = example.ValueKind is JsonValueKind.String ? example.GetString()! : example.GetRawText();
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(media.Name);
            yield return content;
        }
    }
}
