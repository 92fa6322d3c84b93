using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Network;

public sealed class NetworkRulesTests
{
    [Theory]
    [InlineData("/api/v1/articles", 200)]
    [InlineData("/api/v1/articles/404", 404)]
    [InlineData("/api/v1/keys", 401)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/api/v1/articles?nonsense=1", 400)]
    [InlineData("/health/live", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/swagger/index.html", 200)]
    public async Task Every_answer_tells_browsers_to_make_nothing_else_of_it(string address, int status)
    {
        using var app = new NewsArticleApp();
        using var client = app.Anonymous();
        // The second answer may be one from memory.
        for (var time = 0; time < 2; time++)
        {
            var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

            ((int)answer.StatusCode).Should().Be(status);
            Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
            Header(answer, "Referrer-Policy").Should().Be("no-referrer");
            Header(answer, "Content-Security-Policy").Should().StartWith("default-src 'none';").And.EndWith("frame-ancestors 'none'");
            answer.Headers.Contains("Server").Should().BeFalse();
            answer.Headers.Contains("Strict-Transport-Security").Should().BeFalse("nothing came over https");
        }
    }

    [Fact]
    public async Task So_does_the_answer_to_a_request_that_failed()
    {
        using var app = new NewsArticleApp();
        await app.InArchiveAsync(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "DROP TABLE \"Deliveries\"; DROP TABLE \"Webhooks\""));

        var answer = await app.Client.GetAsync(new Uri("/api/v1/webhooks", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
        Header(answer, "Content-Security-Policy").Should().Be("default-src 'none'; frame-ancestors 'none'");
    }

    [Theory]
    [InlineData("", "127.0.0.1", true)]
    [InlineData("", "localhost", true)]
    [InlineData("", "[::1]", true)]
    [InlineData("", "192.0.2.7", true)]
    [InlineData("", "news.example.org", false)]
    [InlineData("", "127.0.0.1.example.org", false)]
    [InlineData("news.example.org; *.example.com", "NEWS.example.org", true)]
    [InlineData("news.example.org; *.example.com", "a.example.com", true)]
    [InlineData("news.example.org; *.example.com", "example.com", false)]
    [InlineData("news.example.org; *.example.com", "127.0.0.1", false)]
    [InlineData("*", "anything.example", true)]
    public async Task The_service_answers_to_its_own_names_only(string hosts, string host, bool isAnswered)
    {
        using var app = NewsArticleApp.With(("Network:Hosts", hosts));
        using var client = app.Anonymous();
        client.DefaultRequestHeaders.Host = host;

        var answer = await client.GetAsync(new Uri("/api/v1/articles", UriKind.Relative));

        if (isAnswered)
        {
            await answer.ShouldBeAsync(HttpStatusCode.OK);
        }
        else
        {
            (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "unknown-host")).Text("detail").Should().Contain("Network:Hosts");
        }
    }

    [Theory]
    [InlineData("", "https://reader.example.org", false)]
    [InlineData("https://reader.example.org", "https://reader.example.org", true)]
    [InlineData("https://reader.example.org", "https://elsewhere.example", false)]
    public async Task Pages_of_the_listed_origins_and_no_others_may_ask_from_a_browser(string origins, string origin, bool isAllowed)
    {
        using var app = NewsArticleApp.With(("Network:Origins", origins));
        using var page = app.Anonymous();
        page.DefaultRequestHeaders.Add("Origin", origin);
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/v1/articles/1");
        preflight.Headers.Add("Access-Control-Request-Method", "DELETE");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization");

        var asked = await page.SendAsync(preflight);
        var first = await page.GetAsync(new Uri("/api/v1/articles", UriKind.Relative));
        var again = await page.GetAsync(new Uri("/api/v1/articles", UriKind.Relative));

        foreach (var answer in new[] { asked, first, again })
        {
            Header(answer, "Access-Control-Allow-Origin").Should().Be(isAllowed ? origin : "");
            Header(answer, "Access-Control-Allow-Credentials").Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("", "http")]
    [InlineData("10.0.0.0/8", "http")]
    [InlineData("127.0.0.1", "https")]
    [InlineData("10.0.0.0/8;127.0.0.0/8", "https")]
    public async Task What_a_proxy_says_is_believed_of_the_listed_ones_only(string proxies, string scheme)
    {
        using var app = NewsArticleApp.With(("Network:Proxies", proxies));
        await app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        await app.GivenArticleAsync(Some.Article("Flood", null, "Water rose."));
        using var client = app.Anonymous();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        var answer = await client.GetAsync(new Uri("/api/v1/articles?limit=1", UriKind.Relative));

        Header(answer, "Link").Should().StartWith($"<{scheme}://");
        answer.Headers.Contains("Strict-Transport-Security").Should().Be(scheme is "https");
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";
}
