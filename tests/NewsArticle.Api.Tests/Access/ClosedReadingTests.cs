using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Access;

public sealed class ClosedReadingTests : IDisposable
{
    private readonly NewsArticleApp _app = NewsArticleApp.With(("Access:Reading", "keys"));

    [Fact]
    public async Task What_one_reader_was_shown_another_one_without_a_key_is_not()
    {
        var id = await _app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        using var reader = _app.ClientWith((await _app.GivenKeyAsync("read")).Key);
        using var stranger = _app.Anonymous();
        foreach (var address in new[] { $"/api/v1/articles/{id}", "/api/v1/articles", "/api/v1/search?q=trees" })
        {
            var first = await reader.GetAsync(new Uri(address, UriKind.Relative));
            var again = await reader.GetAsync(new Uri(address, UriKind.Relative));
            var refused = await stranger.GetAsync(new Uri(address, UriKind.Relative));

            foreach (var answer in new[] { first, again })
            {
                await answer.ShouldBeAsync(HttpStatusCode.OK);
                answer.Headers.CacheControl!.Private.Should().BeTrue(address);
                answer.Headers.Vary.Count(header => header == "Authorization").Should().Be(1, address);
            }

            var problem = await refused.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "key-needed");
            problem.ToString().Should().NotContain("Storm").And.NotContain("Trees");
        }
    }

    [Fact]
    public async Task A_stranger_who_guesses_a_tag_learns_nothing()
    {
        var id = await _app.GivenArticleAsync(Some.Article("Storm", null, "Trees fell."));
        var read = await _app.Client.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative));
        using var stranger = _app.Anonymous();
        stranger.DefaultRequestHeaders.IfNoneMatch.Add(read.Headers.ETag!);

        var answer = await stranger.GetAsync(new Uri($"/api/v1/articles/{id}", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_documentation_says_that_reading_needs_a_key()
    {
        var document = await _app.Anonymous().ReadAsync("/openapi/v1.json");

        var operation = document.GetProperty("paths").GetProperty("/api/v1/articles").GetProperty("get");
        operation.GetProperty("security")[0].TryGetProperty("key", out _).Should().BeTrue();
        operation.GetProperty("responses").TryGetProperty("401", out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/swagger/index.html", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task What_holds_no_news_stays_open(string address, HttpStatusCode status)
    {
        var answer = await _app.Anonymous().GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(status);
    }

    public void Dispose() => _app.Dispose();
}
