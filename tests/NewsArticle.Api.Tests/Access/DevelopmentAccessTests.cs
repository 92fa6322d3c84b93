using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Access;

/// <summary>A service in Development, asked over the loopback address.</summary>
public sealed class DevelopmentAccessTests : IDisposable
{
    private readonly NewsArticleApp _app = NewsArticleApp.InDevelopment();

    [Fact]
    public async Task This_machine_writes_without_a_key()
    {
        (await _app.Anonymous().TryToWriteAsync()).Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_of_the_service_itself_writes_without_a_key()
    {
        using var client = _app.Anonymous();
        client.DefaultRequestHeaders.Add("Origin", _app.Address.GetLeftPart(UriPartial.Authority));
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        (await client.TryToWriteAsync()).Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task Who_only_reaches_this_machine_from_elsewhere_does_not(string header, string value)
    {
        using var client = _app.Anonymous();
        client.DefaultRequestHeaders.Add(header, value);

        (await client.TryToWriteAsync()).Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_key_counts_for_what_it_allows_here_too()
    {
        using var reader = _app.ClientWith((await _app.GivenKeyAsync("read")).Key);

        (await reader.TryToWriteAsync()).Should().Be(HttpStatusCode.Forbidden);
    }

    public void Dispose() => _app.Dispose();
}
