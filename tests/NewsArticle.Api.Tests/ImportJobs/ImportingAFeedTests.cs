using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.ImportJobs;

[Trait(Scale.Catalogue, "19")]
public sealed class ImportingAFeedTests : IAsyncLifetime
{
    private const string Rss = "application/rss+xml";

    /// <summary>Longer than any pause between two tries.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(2);

    private readonly ManualTime _time = new();
    private Site _site = null!;
    private NewsArticleApp _app = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.StartAsync();
        _app = _site.Reader(_time);
        foreach (var subject in (string[])["bridge", "tunnel", "harbour"])
        {
            _site.Serve("/" + subject, Site.Page(subject));
        }
    }

    [Fact]
    public async Task Each_entry_is_fetched_once_the_oldest_first_and_fills_what_its_page_leaves_open()
    {
        _site.Serve("/feed", Feed(
            Item("/tunnel", "<pubDate>Tue, 20 Dec 2022 08:30:00 EST</pubDate><dc:creator>Ada Byrne</dc:creator><dc:creator>Tom Reed</dc:creator>"),
            Item("/bridge", "<pubDate>Mon, 19 Dec 2022 08:30 +0100</pubDate><author>desk@news.example (Cy Hall)</author>"),
            Item("/bridge?utm_source=rss", "")), Rss);

        var import = await _app.ImportToEndAsync(_site.Address("/feed"));

        (import.Text("kind"), import.Count("stored"), import.Count("waiting")).Should().Be(("feed", 2, 0));
        var articles = (await _app.Client.ReadAsync($"{Importing.Articles}?fields=headline,byline,publisher,publishedAt,language")).GetProperty("items").EnumerateArray().ToList();
        var tunnel = articles.Find(article => article.Text("headline") == "tunnel closed");
        (tunnel.Text("byline"), tunnel.Text("publisher"), tunnel.Text("publishedAt"), tunnel.Text("language"))
            .Should().Be(("Ada Byrne and Tom Reed", "The Example Times", "2022-12-20T13:30:00Z", "en"));
        var bridge = articles.Find(article => article.Text("headline") == "bridge closed");
        (bridge.Text("byline"), bridge.Text("publishedAt")).Should().Be(("Cy Hall", "2022-12-19T07:30:00Z"));
        _site.Visits.Select(visit => visit.Path).Should().Equal("/feed", "/bridge", "/tunnel");
    }

    [Fact]
    public async Task An_entry_that_holds_its_article_is_not_fetched()
    {
        var text = Site.Page("quay").Replace("closed on Monday", "closed to all ships, ferries and fishing boats of the whole northern coast on Monday", StringComparison.Ordinal)
            + "<p>" + new string('x', 500) + " said nobody.</p>";
        _site.Serve("/feed", Feed(Item("/quay", $"<content:encoded><![CDATA[{text}]]></content:encoded>")), Rss);

        var import = await _app.ImportToEndAsync(_site.Address("/feed"));

        var article = await _app.Client.ReadAsync($"{Importing.Articles}/{import.Items().Single().GetProperty("articleId")}");
        (article.Text("url"), article.Text("headline"), article.GetProperty("paragraphs").GetArrayLength()).Should().Be((_site.Address("/quay"), "A story & more", 3));
        _site.Visits.Should().ContainSingle();
    }

    [Fact]
    public async Task Atom_and_JSON_Feed_are_read_too()
    {
        _site.Serve("/atom", """
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>The Atom</title>
            <entry><id>urn:1</id><title type="html">&lt;b&gt;Bridge&lt;/b&gt;</title><link rel="self" href="/self"/><link href="bridge"/>
            <author><name>Ada Byrne</name></author><published>2022-12-19T08:30:00Z</published><summary>Short</summary></entry></feed>
            """, "text/xml");
        _site.Serve("/json", """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The JSON", "items": [
              {"id": "1", "url": "/tunnel", "title": "Tunnel", "authors": [{"name": "Tom Reed"}], "date_published": "2022-12-20T08:30:00+02:00"},
              {"id": "2", "title": "Nothing"}, 3]}
            """, "application/feed+json");

        var atom = await _app.ImportToEndAsync(_site.Address("/atom"));
        var json = await _app.ImportToEndAsync(_site.Address("/json"));

        var bridge = await _app.Client.ReadAsync($"{Importing.Articles}/{atom.Items().Single().GetProperty("articleId")}");
        (bridge.Text("publisher"), bridge.Text("byline"), bridge.Text("publishedAt")).Should().Be(("The Atom", "Ada Byrne", "2022-12-19T08:30:00Z"));
        json.Items().ConvertAll(item => item.Code() ?? item.Text("status")).Should().BeEquivalentTo("stored", "no-text");
    }

    [Fact]
    public async Task A_feed_is_looked_at_again_by_its_tag_and_what_is_new_is_imported()
    {
        ServeTagged("1", Item("/bridge"));
        var id = await _app.GivenImportAsync(_site.Address("/feed"), "PT15M");
        await ReadTimesAsync(id, 1);
        await NextTimeAsync();
        await ReadTimesAsync(id, 2);
        ServeTagged("2", Item("/tunnel"), Item("/bridge"));
        await NextTimeAsync();

        var import = await _app.UntilAsync(id, import => import.Count("stored") is 2);

        (import.Text("status"), import.Text("every"), import.GetProperty("nextReadAt").GetDateTime()).Should().Be(("active", "PT15M", new DateTime(2026, 1, 1, 0, 45, 2, DateTimeKind.Utc)));
        var looks = _site.Visits.Where(visit => visit.Path is "/feed").ToList();
        looks.ConvertAll(look => look.IfNoneMatch).Should().Equal("", "\"1\"", "\"1\"");
        looks[1].IfModifiedSince.Should().Be("Mon, 19 Dec 2022 08:30:00 GMT");
        _site.Visits.Count(visit => visit.Path is "/bridge").Should().Be(1);
    }

    [Fact]
    public async Task A_feed_that_fails_once_it_was_read_is_looked_at_again()
    {
        ServeTagged("1", Item("/bridge"));
        var id = await _app.GivenImportAsync(_site.Address("/feed"), "PT15M");
        await ReadTimesAsync(id, 1);
        _site.Serve("/feed", "<rss><channel><item></channel></rss>", Rss);
        await NextTimeAsync();
        (await _app.UntilAsync(id, import => import.Code() is "malformed-feed")).Text("status").Should().Be("active");

        ServeTagged("2", Item("/tunnel"));
        await NextTimeAsync();

        (await _app.UntilAsync(id, import => import.Count("stored") is 2)).Code().Should().BeNull();
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_looked_at_no_more()
    {
        ServeTagged("1", Item("/bridge"));
        var id = await _app.GivenImportAsync(_site.Address("/feed"), "PT15M");
        await ReadTimesAsync(id, 1);
        _site.Fail("/feed", HttpStatusCode.Gone);
        await NextTimeAsync();

        (await _app.UntilAsync(id, import => import.Text("status") is "failed")).Code().Should().Be("http-410");
    }

    [Fact]
    public async Task A_page_whose_server_fails_is_tried_again_when_it_says_and_given_up_in_the_end()
    {
        _site.Serve("/feed", Feed(Item("/broken"), Item("/busy"), Item("/gone")), Rss);
        _site.Fail("/broken", HttpStatusCode.InternalServerError);
        _site.Fail("/busy", HttpStatusCode.TooManyRequests, retryAfter: "100");
        _site.Fail("/gone", HttpStatusCode.NotFound);
        var id = await _app.GivenImportAsync(_site.Address("/feed"));

        var waiting = await _app.UntilAsync(id, import => import.Count("failed") is 1 && import.Items()[1].Code() is not null);
        var (broken, busy) = (waiting.Items()[0], waiting.Items()[1]);
        _site.Serve("/busy", Site.Page("ferry"));
        while ((await _app.ImportAsync(id)).Text("status") is not "done")
        {
            var tried = await _app.UntilAsync(id, import => import.Text("status") is "done" || (import.Count("waiting") > 0 && import.Items().TrueForAll(HasNothingDue)));
            if (tried.Text("status") is not "done")
            {
                await _time.UntilSomethingWaitsAsync(LongestWait);
                _time.Advance(LongestWait);
            }
        }

        (busy.Code(), busy.GetProperty("nextTryAt").GetDateTime()).Should().Be(("http-429", new DateTime(2026, 1, 1, 0, 1, 40, DateTimeKind.Utc)));
        // A host that asks to be left alone is not asked for other pages either.
        (broken.Code(), broken.GetProperty("nextTryAt").GetDateTime()).Should().Be((null, busy.GetProperty("nextTryAt").GetDateTime()));
        var ended = await _app.UntilAsync(id, import => import.Text("status") is "done");
        ended.Items().ConvertAll(item => (item.Text("status"), item.Code())).Should().BeEquivalentTo([("failed", "http-500"), ("stored", null), ("failed", "http-404")]);
        _site.Visits.Count(visit => visit.Path is "/broken").Should().Be(6);
    }

    [Theory]
    [InlineData("""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><rss><channel><title>&lol2;</title></channel></rss>""")]
    [InlineData("""<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>""")]
    [InlineData("<rss><channel><title>&undeclared;</title></channel></rss>")]
    [InlineData("<rss><channel>")]
    public async Task Entities_and_broken_XML_do_no_harm(string body)
    {
        _site.Serve("/feed", body, "text/xml");

        var import = await _app.ImportToEndAsync(_site.Address("/feed"));

        (import.Text("status"), import.Code()).Should().Be(("failed", "malformed-feed"));
    }

    [Fact]
    public async Task A_feed_that_nests_without_end_is_refused()
    {
        _site.Serve("/feed", "<rss><channel><item>" + string.Concat(Enumerable.Repeat("<a>", 500_000)), Rss);

        (await _app.ImportToEndAsync(_site.Address("/feed"))).Code().Should().Be("malformed-feed");
    }

    [Fact]
    public async Task Only_feeds_are_looked_at_again()
    {
        var id = await _app.GivenImportAsync(_site.Address("/bridge"), "PT15M");

        (await _app.UntilAsync(id, import => import.Text("status") is "failed")).Code().Should().Be("not-a-feed");
    }

    [Theory]
    [InlineData("PT1M")]
    [InlineData("P1Y")]
    [InlineData("15 minutes")]
    [InlineData("-PT15M")]
    [InlineData("")]
    public async Task How_often_has_bounds(string every)
    {
        var answer = await _app.PostImportAsync(_site.Address("/feed"), every);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Should().ContainKey("every");
    }

    [Fact]
    public async Task A_feed_is_followed_once()
    {
        ServeTagged("1", Item("/bridge"));
        await _app.GivenImportAsync(_site.Address("/feed"), "PT15M");

        var again = await _app.PostImportAsync(_site.Address("/feed"), "PT30M");

        (await again.ShouldBeProblemAsync(HttpStatusCode.Conflict, "conflict")).Text("detail").Should().Contain("import 1");
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _site.DisposeAsync();
    }

    private bool HasNothingDue(JsonElement item) => item.Text("status") is not "waiting" || item.GetProperty("nextTryAt").GetDateTime() > _time.GetUtcNow();

    private string Feed(params string[] items) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>The Example Times</title><link>{_site.Address("/")}</link><image><title>Logo</title></image>{string.Concat(items)}</channel></rss>
        """;

    private string Item(string path, string more = "") =>
        $"<item><title>A story &amp;amp; more</title><link>{_site.Address(path)}</link><guid>{path}</guid><description>Short.</description>{more}</item>";

    private void ServeTagged(string tag, params string[] items) => _site.Serve("/feed", async context =>
    {
        context.Response.Headers.ETag = $"\"{tag}\"";
        context.Response.Headers.LastModified = "Mon, 19 Dec 2022 08:30:00 GMT";
        if (context.Request.Headers.IfNoneMatch == $"\"{tag}\"")
        {
            context.Response.StatusCode = 304;
            return;
        }

        context.Response.ContentType = Rss;
        await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Feed(items)));
    });

    /// <summary>Waits until a feed was looked at some times, and what was in it was imported.</summary>
    private Task<JsonElement> ReadTimesAsync(int id, int times) => _app.UntilAsync(
        id, import => _site.Visits.Count(visit => visit.Path is "/feed") == times && import.Count("waiting") is 0 && import.GetProperty("nextReadAt").GetDateTime() > _time.GetUtcNow());

    /// <summary>Turns the clock to when a feed is looked at next.</summary>
    private async Task NextTimeAsync()
    {
        await _time.UntilSomethingWaitsAsync(TimeSpan.FromMinutes(15));
        _time.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));
    }
}
