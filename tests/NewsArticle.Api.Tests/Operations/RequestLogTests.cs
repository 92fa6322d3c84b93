using System.Globalization;
using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Operations;

/// <summary>What the real process writes to its standard output.</summary>
[Trait(Scale.Catalogue, "21")]
public sealed class RequestLogTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");

    [SkippableFact]
    public async Task Every_request_is_one_line_of_json_without_its_query_and_text()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals.");
        using var client = new HttpClient();
        using var service = await ServiceProcess.StartAsync(_directory);
        client.DefaultRequestHeaders.Authorization = service.Key;

        var stored = await client.PostTextAsync("Secretheadline\n\nSecrettext.", new Uri(service.Address, Importing.Articles + "?publisher=Secretquery").ToString());
        var refused = await client.GetAsync(new Uri(service.Address, "/api/v1/people/42?q=Secretquery"));
        service.Signal("TERM");
        var log = await service.ReadLogToEndAsync();

        await stored.ShouldBeAsync(HttpStatusCode.Created);
        var problem = await refused.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "unknown-parameter");
        log.Should().NotContainEquivalentOf("secret").And.NotContain(service.Key!.Parameter);
        var lines = RequestLines(log);
        lines.Select(line => (line.Text("Method"), line.Text("Path"), line.GetProperty("Status").GetInt32()))
            .Should().Equal(("POST", "/api/v1/articles", 201), ("GET", "/api/v1/people/42", 400));
        lines.Should().AllSatisfy(line => double.Parse(line.Text("Milliseconds"), CultureInfo.InvariantCulture).Should().BePositive());
        lines[1].Text("TraceId").Should().Be(problem.Text("traceId"));
    }

    [SkippableFact]
    public async Task A_request_cannot_write_lines_of_its_own()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals.");
        using var client = new HttpClient();
        using var service = await ServiceProcess.StartAsync(_directory);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Address, "/api/v1/x%0D%0A%1B%5B31minjected"));
        request.Headers.TryAddWithoutValidation("User-Agent", "injected");
        request.Headers.TryAddWithoutValidation("traceparent", "injected");

        var answer = await client.SendAsync(request);
        service.Signal("TERM");
        var log = await service.ReadLogToEndAsync();

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-route");
        RequestLines(log).Single().Text("Path").Should().Be("/api/v1/x%0D%0A%1B%5B31minjected");
        log.Should().NotContain("\u001b").And.NotContain("\r");
    }

    public void Dispose() => _directory.Delete(recursive: true);

    /// <summary>What the lines about requests hold; every line has to be JSON.</summary>
    private static List<JsonElement> RequestLines(string log) =>
        [.. log.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("Properties"))
            .Where(properties => properties.TryGetProperty("Method", out _))];
}
