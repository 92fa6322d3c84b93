using System.Net;
using System.Text;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.ImportJobs;

/// <summary>robots.txt as RFC 9309 has it; each case is a host of its own.</summary>
public sealed class RobotsTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.StartAsync();

    [Fact]
    public async Task The_longest_rule_of_the_own_group_decides()
    {
        (string Robots, string Path, bool IsAllowed)[] cases =
        [
            ("", "/a", true),
            ("nonsense\n:\n<html>", "/a", true),
            ("User-agent: *\nDisallow: /", "/a", false),
            ("User-agent: *\nDisallow:", "/a", true),
            ("User-agent: *\nDisallow: /\nAllow: /a", "/a", true),
            ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true),
            ("User-agent: *\nAllow: /a\nDisallow: /ab", "/abc", false),
            ("User-agent: *\nDisallow: /\n\nUser-agent: NewsArticle\nDisallow: /b", "/a", true),
            ("User-agent: NewsArticle/9 (x)\nDisallow: /a\n\nUser-agent: *\nAllow: /", "/a", false),
            ("user-AGENT : newsarticle # us\r\nDISALLOW : /a # not this", "/a", false),
            ("User-agent: NewsArticleReader\nDisallow: /", "/a", true),
            ("User-agent: other\nUser-agent: NewsArticle\nDisallow: /a", "/a", false),
            ("User-agent: NewsArticle\nUser-agent: other\nDisallow: /b\n\nUser-agent: newsarticle\nDisallow: /a", "/a", false),
            ("User-agent: other\nDisallow: /\nUser-agent: NewsArticle\nDisallow: /b", "/a", true),
            ("User-agent: *\nSitemap: http://news.example/map\nDisallow: /a", "/a", false),
            ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false),
            ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", true),
            ("User-agent: *\nDisallow: /a$", "/ab", true),
            ("User-agent: *\nDisallow: /a/*/c", "/a/b/c/d", false),
            ("User-agent: *\nDisallow: /*print=1", "/a?print=1", false),
            ("User-agent: *\nDisallow: /caf%c3%a9", "/caf%C3%A9", false),
            ("User-agent: *\nDisallow: /café", "/caf%C3%A9", false),
            ("User-agent: *\nDisallow: /%61", "/a", false),
            ("\uFEFFUser-agent: *\nDisallow: /a", "/a", false),
            ("User-agent: *\nDisallow: " + string.Concat(Enumerable.Repeat("/*a", 600)), "/" + new string('a', 1500), true),
        ];
        using var app = _site.Reader();

        for (var number = 0; number < cases.Length; number++)
        {
            var (robots, path, isAllowed) = cases[number];
            var host = $"c{number}.example";
            _site.Serve(host + "/robots.txt", robots, "text/plain");

            var import = await app.ImportToEndAsync(_site.Address(path, host));

            import.Code().Should().Be(isAllowed ? "http-404" : "disallowed-by-robots", "{0} is {1} by {2}", path, isAllowed ? "allowed" : "not allowed", robots);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task A_site_that_cannot_be_asked_is_left_alone_for_now(HttpStatusCode status)
    {
        using var app = _site.Reader();
        _site.Fail("/robots.txt", status, retryAfter: "7200");
        _site.Serve("/story", Site.Page("bridge"));

        var import = await app.UntilAsync(await app.GivenImportAsync(_site.Address("/story")), import => import.Code() is not null);

        (import.Text("status"), import.Code()).Should().Be(("active", "robots-unreadable"));
        import.GetProperty("nextReadAt").GetDateTime().Should().BeAfter(import.GetProperty("createdAt").GetDateTime().AddHours(1.9));
        _site.Visits.Should().BeEmpty();
    }

    [Fact]
    public async Task A_site_that_wants_to_be_left_alone_in_between_is()
    {
        var time = new ManualTime();
        using var app = _site.Reader(time);
        _site.Serve("/robots.txt", "User-agent: *\nCrawl-delay: 20\n", "text/plain");
        _site.Serve("/a", Site.Page("bridge"));
        _site.Serve("/b", Site.Page("tunnel"));
        await app.ImportToEndAsync(_site.Address("/a"));

        var id = await app.GivenImportAsync(_site.Address("/b"));
        await time.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(20));
        time.Advance(TimeSpan.FromSeconds(19));
        var before = _site.Visits.Count();
        time.Advance(TimeSpan.FromSeconds(2));
        await app.UntilAsync(id, import => import.Text("status") is "done");

        before.Should().Be(1);
        _site.Visits.Should().HaveCount(2);
    }

    [Fact]
    public async Task It_is_read_once_for_all_pages_of_a_site_and_no_further_than_500_KiB()
    {
        using var app = _site.Reader();
        _site.Serve("/robots.txt", new StringBuilder("User-agent: *\n").Append('#', 600_000).Append("\nDisallow: /").ToString(), "text/plain");
        _site.Serve("/a", Site.Page("bridge"));
        _site.Serve("/b", Site.Page("tunnel"));

        var a = await app.ImportToEndAsync(_site.Address("/a"));
        var b = await app.ImportToEndAsync(_site.Address("/b"));

        (a.Count("stored"), b.Count("stored")).Should().Be((1, 1));
        _site.Paths.Should().Equal("/robots.txt", "/a", "/b");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();
}
