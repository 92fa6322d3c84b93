using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>The clock of the machine is put forward and back while the service runs.</summary>
[Trait(Scale.Catalogue, "8")]
public sealed class ClockTests(ITestOutputHelper output)
{
    private const string Articles = "/api/v1/articles";

    private static readonly string[] Moments =
    [
        "2026-11-25T12:00:00Z", "2026-11-26T12:00:00Z", "2026-11-24T12:00:00Z", "2026-10-25T00:59:59.9999999Z", "2026-10-25T01:00:00Z", "2028-02-29T23:59:59Z",
        "2016-12-31T23:59:59.9Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "0001-01-03T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "2026-11-25T12:00:01Z",
    ];

    private static readonly object Article = new { headline = "Storm", paragraphs = new[] { "Trees fell." } };

    private static readonly string[] WithinADay = ["2026-11-24T00:00:00Z", "2020-01-01T00:00:00Z", "2026-11-26T11:59:00Z"];

    [Fact]
    public async Task Order_follows_what_was_done_and_not_the_clock()
    {
        var time = new JumpingTime();
        using var app = NewsArticleApp.At(time);
        var rounds = Scale.Of(1, 20);
        var stored = new List<int>();
        foreach (var moment in Enumerable.Repeat(Moments, rounds).SelectMany(moments => moments))
        {
            time.JumpTo(moment);
            var article = await (await app.Client.PostAsJsonAsync(Articles, new { headline = $"Storm {stored.Count}", paragraphs = new[] { $"Tree {stored.Count} fell." } }))
                .ShouldBeAsync(HttpStatusCode.Created);
            stored.Add(article.GetProperty("id").GetInt32());
            await (await app.Client.SendAsync(HttpMethod.Patch, $"{Articles}/{stored[^1]}", new { publisher = moment })).ShouldBeAsync(HttpStatusCode.OK);
            await app.Client.ReadAsync("/health/ready");
        }

        stored.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        (await ArticlesAsync(app, time)).Should().BeEquivalentTo(stored);
        var changes = await ChangesAsync(app, time);
        changes.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(2 * stored.Count);
        output.Counted($"{stored.Count} jumps, {changes.Count} changes in order");
    }

    [Fact]
    public async Task A_request_is_still_known_when_the_clock_goes_back_and_until_a_day_is_over()
    {
        var time = new JumpingTime();
        using var app = NewsArticleApp.At(time);
        time.JumpTo(Moments[0]);
        var first = await (await StoreOnceAsync(app)).ShouldBeAsync(HttpStatusCode.Created);

        foreach (var moment in WithinADay)
        {
            time.JumpTo(moment);

            var again = await (await StoreOnceAsync(app)).ShouldBeAsync(HttpStatusCode.Created);
            again.GetProperty("id").GetInt32().Should().Be(first.GetProperty("id").GetInt32());
        }
    }

    /// <summary>Reads all articles page by page; the clock jumps between two pages.</summary>
    private static async Task<List<int>> ArticlesAsync(NewsArticleApp app, JumpingTime time)
    {
        var (found, pages) = (new List<int>(), 0);
        for (var address = $"{Articles}?limit=3"; address is not null;)
        {
            time.JumpTo(Moments[pages++ % Moments.Length]);
            var page = await app.Client.ReadAsync(address);
            found.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt32()));
            address = page.GetProperty("nextCursor").GetString() is { } cursor ? $"{Articles}?limit=3&cursor={Uri.EscapeDataString(cursor)}" : null;
        }

        return found;
    }

    /// <summary>The same of the change log.</summary>
    private static async Task<List<long>> ChangesAsync(NewsArticleApp app, JumpingTime time)
    {
        var (found, pages, hasMore) = (new List<long>(), 0, true);
        while (hasMore)
        {
            time.JumpTo(Moments[pages++ % Moments.Length]);
            var page = await app.Client.ReadAsync(FormattableString.Invariant($"/api/v1/changes?after={(found.Count is 0 ? 0 : found[^1])}&limit=3"));
            found.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sequence").GetInt64()));
            hasMore = page.GetProperty("hasMore").GetBoolean();
        }

        return found;
    }

    private static Task<HttpResponseMessage> StoreOnceAsync(NewsArticleApp app)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Articles) { Content = JsonContent.Create(Article) };
        request.Headers.Add("Idempotency-Key", "once");
        return app.Client.SendAsync(request);
    }

    /// <summary>A clock that is set; what waits goes on to wait by the machine's own count.</summary>
    private sealed class JumpingTime : TimeProvider
    {
        private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

        public void JumpTo(string moment) => _now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
