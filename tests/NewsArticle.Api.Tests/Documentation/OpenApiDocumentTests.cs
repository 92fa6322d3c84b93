using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Documentation;

public sealed partial class OpenApiDocumentTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private static readonly string[] Verbs = ["get", "put", "post", "patch", "delete"];

    [Fact]
    public async Task The_document_is_the_one_in_the_repository()
    {
        var file = Repository.PathOf("src/NewsArticle.Api/openapi.json");
        var served = (await app.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Repository.IsRenewing)
        {
            await File.WriteAllTextAsync(file, served);
        }

        var kept = (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n");

        served.Should().Be(kept, "a change of the contract is to be seen in review; CONTRIBUTING.md tells how to renew the file");
    }

    [Theory]
    [InlineData("/openapi/v1.json", OpenApiSpecVersion.OpenApi3_1)]
    [InlineData("/openapi/3.0/v1.json", OpenApiSpecVersion.OpenApi3_0)]
    public async Task Both_versions_can_be_read_and_have_the_same_operations(string address, OpenApiSpecVersion version)
    {
        var (document, diagnostic) = OpenApiDocument.Parse(await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)), "json");

        diagnostic!.Errors.Should().BeEmpty();
        diagnostic.Warnings.Should().BeEmpty();
        diagnostic.SpecificationVersion.Should().Be(version);
        document!.Paths.SelectMany(path => path.Value.Operations!.Values).Select(operation => operation.OperationId)
            .Should().BeEquivalentTo((await OperationsAsync()).Select(operation => operation.Operation.Text("operationId")));
    }

    [Fact]
    public async Task The_older_version_has_null_as_that_version_writes_it()
    {
        var headline = (await app.Client.ReadAsync("/openapi/3.0/v1.json"))
            .GetProperty("components").GetProperty("schemas").GetProperty("Article").GetProperty("properties").GetProperty("headline");

        headline.Text("type").Should().Be("string");
        headline.GetProperty("nullable").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task The_document_has_every_action_and_nothing_else()
    {
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                .Select(method => $"{method} /{Constraints().Replace(endpoint.RoutePattern.RawText!, "}")}"));

        var documented = (await OperationsAsync()).Select(operation => $"{operation.Verb.ToUpperInvariant()} {operation.Path}");

        documented.Should().BeEquivalentTo(routes);
    }

    [Fact]
    public async Task Every_operation_says_what_it_does_and_shows_how_it_refuses()
    {
        foreach (var (verb, path, operation) in await OperationsAsync())
        {
            var place = $"{verb} {path}";
            operation.Text("summary").Should().NotBeNullOrEmpty(place);
            operation.Text("description").Should().NotBeNullOrEmpty(place);
            foreach (var response in operation.GetProperty("responses").EnumerateObject().Where(response => response.Name[0] is '4' or '5'))
            {
                response.Value.GetProperty("content").EnumerateObject().Single().Name.Should().Be("application/problem+json", place);
            }

            if (operation.TryGetProperty("requestBody", out var body))
            {
                body.GetProperty("content").EnumerateObject()
                    .Where(media => !media.Value.TryGetProperty("example", out var _))
                    .Should().BeEmpty($"{place} needs an example in request-examples.json");
            }
        }
    }

    private async Task<List<(string Verb, string Path, JsonElement Operation)>> OperationsAsync()
    {
        var document = await app.Client.ReadAsync("/openapi/v1.json");
        return
        [
            .. from path in document.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               where Verbs.Contains(operation.Name)
               select (operation.Name, path.Name, operation.Value),
        ];
    }

    [GeneratedRegex(":[a-z]+}", RegexOptions.NonBacktracking)]
    private static partial Regex Constraints();
}
