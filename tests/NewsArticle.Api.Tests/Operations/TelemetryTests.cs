using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsArticle.Api.Tests.Access;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Operations;

public sealed class TelemetryTests : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, string> _received = [];
    private readonly WebApplication _collector;

    public TelemetryTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.MapPost("/{**path}", async (HttpContext context) =>
        {
            var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            // Names are text in the messages, whatever stands around them.
            _received.AddOrUpdate(context.Request.Path, _ => Text(body), (_, before) => before + Text(body));
        });
    }

    [Fact]
    public async Task What_is_measured_goes_to_the_collector_without_what_is_written_or_who_may()
    {
        string key;
        using (var app = NewsArticleApp.With(("Telemetry:Endpoint", _collector.Urls.Single()), ("Telemetry:Protocol", "HttpProtobuf")))
        {
            key = (await app.GivenKeyAsync("write", "Holder")).Key;
            await (await app.ClientWith(key).PostTextAsync("Secretheadline\n\nSecrettext said the mayor.")).ShouldBeAsync(HttpStatusCode.Created);
            await app.Client.ReadAsync("/api/v1/articles?q=secretquery");
        }

        _received["/v1/metrics"].Should().Contain("http.server.request.duration")
            .And.Contain("newsarticle.imports").And.Contain("newsarticle.answers")
            .And.Contain("newsarticle.extraction.stage.duration").And.Contain("newsarticle.writing.commit.duration");
        _received.Should().ContainKey("/v1/traces");
        string.Concat(_received.Values).Should().NotContainEquivalentOf("secret").And.NotContain(key.Split('_')[2]);
    }

    [Fact]
    public async Task An_address_that_is_none_stops_the_start()
    {
        var run = await CommandRun.OfAsync("--Telemetry:Endpoint=collector", "--Telemetry:Headers=authorization=Basic hunter2");

        run.ExitCode.Should().Be(1);
        run.Error.TrimEnd().Should().Contain("Telemetry:Endpoint").And.NotContain("\n").And.NotContain("hunter2");
    }

    public Task InitializeAsync() => _collector.StartAsync();

    public async Task DisposeAsync() => await _collector.DisposeAsync();

    private static string Text(MemoryStream body) => Encoding.UTF8.GetString(body.ToArray());
}
