using System.Net;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Limits;

public sealed class RequestLimitTests
{
    [Fact]
    public void The_server_takes_no_more_than_the_settings_say_unless_told_otherwise()
    {
        using var app = new NewsArticleApp();

        var kestrel = app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;

        kestrel.AddServerHeader.Should().BeFalse();
        var limits = kestrel.Limits;
        (limits.MaxRequestHeaderCount, limits.MaxRequestHeadersTotalSize, limits.MaxRequestLineSize).Should().Be((50, 16 * 1024, 8 * 1024));
        (limits.RequestHeadersTimeout, limits.KeepAliveTimeout).Should().Be((TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60)));
        (limits.MaxRequestBodySize, limits.MaxConcurrentConnections).Should().Be((1024 * 1024, 15_000));
        (limits.MinRequestBodyDataRate!.BytesPerSecond, limits.MinResponseDataRate!.BytesPerSecond).Should().Be((240, 240));
    }

    [Fact]
    public async Task The_settings_are_what_the_server_does()
    {
        using var app = NewsArticleApp.With(("Limits:BodyBytes", "100"), ("Limits:Headers", "20"), ("Limits:AddressBytes", "1024"));
        using var talkative = app.Anonymous();
        for (var header = 0; header < 30; header++)
        {
            talkative.DefaultRequestHeaders.Add($"X-{header}", "1");
        }

        var body = await app.Client.OfferTextAsync(HttpMethod.Post, Importing.Articles, new string('x', 101), "text/plain");
        var headers = await talkative.GetAsync(new Uri("/health/live", UriKind.Relative));
        var address = await app.Client.GetAsync(new Uri("/health/live?" + new string('x', 2000), UriKind.Relative));

        (await body.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large")).Text("detail").Should().Contain("100 bytes");
        headers.StatusCode.Should().Be(HttpStatusCode.RequestHeaderFieldsTooLarge);
        address.StatusCode.Should().Be(HttpStatusCode.RequestUriTooLong);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_given_up_and_does_nothing()
    {
        using var app = NewsArticleApp.With(("Limits:RequestSeconds", "1"));
        var id = await app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        HttpResponseMessage answer;
        await using (await app.HoldTheArchiveAsync())
        {
            answer = await app.Client.SendAsync(HttpMethod.Delete, $"/api/v1/articles/{id}");
        }

        (await answer.ShouldBeProblemAsync(HttpStatusCode.GatewayTimeout, "took-too-long")).Text("detail").Should().Contain("1 s");
        await app.Client.ReadAsync($"/api/v1/articles/{id}");
    }

    [Fact]
    public void What_is_as_long_as_its_client_wants_may_go_on()
    {
        using var app = new NewsArticleApp();

        var exempt = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<DisableRequestTimeoutAttribute>() is not null)
            .Select(route => route.RoutePattern.RawText);

        exempt.Should().BeEquivalentTo("api/v1/changes/stream", "api/v1/articles/bulk");
    }
}
