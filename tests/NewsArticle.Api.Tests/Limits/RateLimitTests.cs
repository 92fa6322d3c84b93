using System.Net;
using NewsArticle.Api.Tests.Access;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Limits;

public sealed class RateLimitTests
{
    private const int Burst = 3;

    [Fact]
    public async Task An_address_that_sends_more_than_its_share_is_told_when_to_come_again()
    {
        using var app = NewsArticleApp.With(("Limits:RequestsPerSecond", "1"), ("Limits:RequestBurst", "3"));
        using var client = app.Anonymous();
        using var holder = app.ClientWith((await app.GivenKeyAsync("write")).Key);

        var (allowed, refused) = await SendUntilRefusedAsync(client);
        var health = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
        var ofKey = await holder.TryToWriteAsync();

        allowed.Should().BeGreaterThanOrEqualTo(Burst);
        await refused.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        refused.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(1));
        health.StatusCode.Should().Be(HttpStatusCode.OK, "who watches over the service must not be shut out");
        ofKey.Should().Be(HttpStatusCode.NotFound, "a key has a share of its own");
    }

    [Fact]
    public async Task Each_key_has_its_own_share()
    {
        using var app = NewsArticleApp.With(("Limits:KeyRequestsPerSecond", "1"), ("Limits:KeyRequestBurst", "3"));
        using var busy = app.ClientWith((await app.GivenKeyAsync("write", "busy")).Key);
        using var calm = app.ClientWith((await app.GivenKeyAsync("write", "calm")).Key);

        var (_, refused) = await SendUntilRefusedAsync(busy);

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await calm.TryToWriteAsync()).Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_guesses_keys_is_held_to_the_share_of_an_address()
    {
        using var app = NewsArticleApp.With(("Limits:RequestsPerSecond", "1"), ("Limits:RequestBurst", "3"));
        using var client = app.ClientWith("na_1_" + new string('0', 64));

        var (_, refused) = await SendUntilRefusedAsync(client);

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Zero_lifts_the_limit()
    {
        using var app = NewsArticleApp.With(("Limits:RequestsPerSecond", "0"), ("Limits:RequestBurst", "1"));
        using var client = app.Anonymous();

        for (var request = 0; request < 50; request++)
        {
            (await client.TryToWriteAsync()).Should().Be(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task A_client_follows_so_many_streams_at_a_time_and_others_follow_theirs()
    {
        using var app = NewsArticleApp.With(("Limits:StreamsPerClient", "1"));
        using var other = app.Anonymous();
        var address = new Uri("/api/v1/changes/stream", UriKind.Relative);

        using var first = await app.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        using var second = await app.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        using var ofOther = await other.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);

        first.StatusCode.Should().Be(HttpStatusCode.OK);
        await second.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        second.Headers.RetryAfter.Should().NotBeNull();
        ofOther.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_client_is_sent_so_many_lists_at_a_time()
    {
        using var app = NewsArticleApp.With(("Limits:ExportsPerClient", "1"));
        await GivenMoreThanBuffersHoldAsync(app);
        var address = new Uri("/api/v1/quotes?format=ndjson", UriKind.Relative);

        var first = await app.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        using var second = await app.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        var whole = await first.Content.ReadAsStringAsync();
        using var third = await app.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);

        await second.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        whole.Count(character => character is '\n').Should().Be(800);
        third.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    /// <summary>Sends what is not answered from memory, faster than one a second.</summary>
    private static async Task<(int Allowed, HttpResponseMessage Refused)> SendUntilRefusedAsync(HttpClient client)
    {
        for (var sent = 0; sent < 1000; sent++)
        {
            var answer = await client.SendAsync(HttpMethod.Delete, "/api/v1/articles/404");
            if (answer.StatusCode is HttpStatusCode.TooManyRequests)
            {
                return (sent, answer);
            }
        }

        throw new InvalidOperationException("Nothing was refused.");
    }

    private static Task<int> GivenMoreThanBuffersHoldAsync(NewsArticleApp app)
    {
        var article = Some.Article("Words", null, string.Concat(Enumerable.Repeat("word ", 4000)).Trim());
        article.Quotes.AddRange(Enumerable.Range(0, 800).Select(_ => Some.Quote(article, null, 0, article.Paragraphs[0].Text)));
        return app.GivenArticleAsync(article);
    }
}
