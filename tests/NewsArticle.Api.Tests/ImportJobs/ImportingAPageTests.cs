using System.Net;
using System.Text;
using System.Text.Json;
using NewsArticle.Api.Tests.Access;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.ImportJobs;

public sealed class ImportingAPageTests : IAsyncLifetime
{
    private Site _site = null!;
    private NewsArticleApp _app = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.StartAsync();
        _app = _site.Reader();
    }

    [Fact]
    public async Task An_article_is_stored_under_the_name_of_who_asked()
    {
        _site.Serve("/bridge", Site.Page("bridge"));
        var key = await _app.GivenKeyAsync("write", "Ada Byrne");
        using var client = _app.ClientWith(key.Key);

        var answer = await client.SendAsync(HttpMethod.Post, Importer.Imports, new { url = _site.Address("/bridge") });
        var made = await answer.ShouldBeAsync(HttpStatusCode.Accepted);
        var import = await _app.UntilAsync(made.GetProperty("id").GetInt32(), import => import.Text("status") is "done");

        answer.Headers.Location!.AbsolutePath.Should().Be("/api/v1/imports/1");
        (import.Text("kind"), import.Text("by"), import.Count("stored")).Should().Be(("article", "Ada Byrne", 1));
        var item = import.Items().Single();
        var article = await _app.Client.ReadAsync($"{Importing.Articles}/{item.GetProperty("articleId")}");
        (article.Text("url"), article.Text("headline")).Should().Be((_site.Address("/bridge"), "bridge closed"));
        var change = (await _app.Client.ReadAsync("/api/v1/changes?resource=article")).GetProperty("items")[0];
        (change.Text("by"), change.Text("reason")).Should().Be(("Ada Byrne", "Import 1"));
        _site.Visits.Single().UserAgent.Should().Be("NewsArticle/1.0");
    }

    [Fact]
    public async Task What_is_stored_already_is_recognised_and_not_even_fetched()
    {
        _site.Serve("/bridge", Site.Page("bridge"));
        var first = (await _app.ImportToEndAsync(_site.Address("/bridge"))).Items().Single();

        var second = (await _app.ImportToEndAsync(_site.Address("/bridge?utm_source=mail#top"))).Items().Single();

        second.Text("status").Should().Be("already-there");
        second.GetProperty("articleId").GetInt32().Should().Be(first.GetProperty("articleId").GetInt32());
        _site.Visits.Should().ContainSingle();
    }

    [Fact]
    public async Task The_same_text_behind_another_address_is_recognised()
    {
        _site.Serve("/bridge", Site.Page("bridge"));
        _site.Serve("/copy", Site.Page("bridge"));
        await _app.ImportToEndAsync(_site.Address("/bridge"));

        var copy = await _app.ImportToEndAsync(_site.Address("/copy"));

        copy.Count("alreadyThere").Should().Be(1);
    }

    [Fact]
    public async Task A_page_says_its_address_within_its_site_only()
    {
        _site.Serve("/own", Site.Page("harbour", $"<link rel=canonical href='{_site.Address("/harbour", "www.news.example")}'>"));
        _site.Serve("/foreign", Site.Page("tunnel", "<link rel=canonical href='http://other.example/tunnel'>"));

        var own = await ArticleOfAsync(await _app.ImportToEndAsync(_site.Address("/own")));
        var foreign = await ArticleOfAsync(await _app.ImportToEndAsync(_site.Address("/foreign")));

        own.Text("url").Should().Be(_site.Address("/harbour", "www.news.example"));
        foreign.Text("url").Should().Be(_site.Address("/foreign"));
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251", "")]
    [InlineData("text/html", "<meta charset='windows-1251'>")]
    [InlineData("text/html", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")]
    public async Task A_page_is_read_in_its_own_charset(string contentType, string head)
    {
        var bytes = Encoding.GetEncoding("windows-1251").GetBytes(Site.Page("bridge", head).Replace("bridge closed", "Мост закрыт", StringComparison.Ordinal));
        _site.Serve("/bridge", context =>
        {
            context.Response.ContentType = contentType;
            return context.Response.Body.WriteAsync(bytes).AsTask();
        });

        var article = await ArticleOfAsync(await _app.ImportToEndAsync(_site.Address("/bridge")));

        article.Text("headline").Should().Be("Мост закрыт");
    }

    [Fact]
    public async Task A_redirect_is_followed_without_cookies()
    {
        _site.Serve("/old", context =>
        {
            context.Response.Cookies.Append("id", "1");
            context.Response.Redirect(_site.Address("/bridge", "www.example"));
            return Task.CompletedTask;
        });
        _site.Serve("/bridge", Site.Page("bridge"));

        var article = await ArticleOfAsync(await _app.ImportToEndAsync(_site.Address("/old")));

        article.Text("url").Should().Be(_site.Address("/bridge", "www.example"));
        _site.Visits.Should().OnlyContain(visit => visit.Cookie == "");
        _site.Paths.Should().Equal("/robots.txt", "/old", "/robots.txt", "/bridge");
    }

    [Theory]
    [InlineData("/image", "image/png", "pixels", "unsupported-media-type")]
    [InlineData("/empty", "text/html", "<html><body><nav>Home</nav></body></html>", "not-an-article")]
    [InlineData("/json", "application/json", "{\"a\": 1}", "malformed-feed")]
    public async Task What_is_no_article_is_told(string path, string contentType, string body, string code)
    {
        _site.Serve(path, body, contentType);

        var import = await _app.ImportToEndAsync(_site.Address(path));

        (import.Text("status"), import.Code()).Should().Be(("failed", code));
        (await _app.Client.ReadAsync(Importing.Articles)).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task An_import_that_was_sent_again_is_made_once()
    {
        _site.Serve("/bridge", Site.Page("bridge"));
        var bodies = new List<string>();
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Importer.Imports)
            {
                Content = System.Net.Http.Json.JsonContent.Create(new { url = _site.Address("/bridge") }),
                Headers = { { "Idempotency-Key", "once" } },
            };
            bodies.Add((await (await _app.Client.SendAsync(request)).ShouldBeAsync(HttpStatusCode.Accepted)).ToString());
        }

        bodies[1].Should().Be(bodies[0]);
        (await _app.Client.ReadAsync(Importer.Imports)).GetProperty("items").GetArrayLength().Should().Be(1);
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _site.DisposeAsync();
    }

    private async Task<JsonElement> ArticleOfAsync(JsonElement import)
    {
        import.Text("status").Should().Be("done", "the import was {0}", import);
        return await _app.Client.ReadAsync($"{Importing.Articles}/{import.Items().Single().GetProperty("articleId")}");
    }
}
