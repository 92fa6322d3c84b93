using System.IO.Compression;
using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.ImportJobs;

/// <summary>Where the service must not go, whatever it is told.</summary>
[Trait(Scale.Catalogue, "18")]
public sealed class RefusedAddressesTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.StartAsync();

    [Fact]
    public async Task Nothing_is_fetched_unless_a_setting_says_from_where()
    {
        using var app = new NewsArticleApp();

        var answer = await app.PostImportAsync("https://news.example.org/");

        (await answer.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "imports-off")).Text("detail").Should().Contain("Imports:Hosts");
    }

    [Theory]
    [InlineData("ftp://news.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://news.example/")]
    [InlineData("/story")]
    [InlineData("http://ada:secret@news.example/")]
    [InlineData("http://news.example:22/")]
    [InlineData("http://example/")]
    [InlineData("http://news.example.org/")]
    [InlineData("http://news.example@evil.org/")]
    [InlineData("http://news.example.evil.org/")]
    [InlineData("http://evilexample/")]
    public async Task An_address_that_is_not_listed_or_not_of_the_web_is_refused_at_once(string url)
    {
        using var app = _site.Reader();

        var answer = await app.PostImportAsync(url);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable")).Errors().Should().ContainKey("url");
    }

    [Fact]
    public async Task Addresses_of_private_networks_are_refused_in_every_notation()
    {
        using var app = NewsArticleApp.With(("Imports:Hosts", "*"));
        string[] hosts =
        [
            "127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "2130706433", "0177.0.0.1",
            "0x7f.1", "127.1", "[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[ff02::1]", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
        ];

        foreach (var host in hosts)
        {
            var answer = await app.PostImportAsync($"http://{host}/");

            await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        }
    }

    [Fact]
    public async Task This_machine_is_refused_by_its_name_too()
    {
        using var app = NewsArticleApp.With(("Imports:Hosts", "*"), ("Imports:Ports", $"{_site.Port}"));

        var import = await app.ImportToEndAsync(_site.Address("/", "localhost"));

        (import.Text("status"), import.Code()).Should().Be(("failed", "private-address"));
        _site.Paths.Should().BeEmpty();
    }

    [Theory]
    [InlineData("inside.example")]
    [InlineData("metadata.example")]
    [InlineData("mapped.example")]
    [InlineData("loopback.example")]
    public async Task A_name_of_a_private_address_is_refused_when_it_is_connected_to(string host)
    {
        using var app = _site.Reader();
        _site.Redirect("/story", _site.Address("/", host));

        var direct = await app.ImportToEndAsync(_site.Address("/", host));
        var redirected = await app.ImportToEndAsync(_site.Address("/story"));

        direct.Code().Should().Be("private-address");
        redirected.Code().Should().Be("private-address");
    }

    [Theory]
    [InlineData("http://127.0.0.2/", "host-not-listed")]
    [InlineData("http://news.example.org/", "host-not-listed")]
    [InlineData("http://news.example:22/", "address-not-allowed")]
    [InlineData("http://ada:secret@news.example/", "address-not-allowed")]
    [InlineData("file:///etc/passwd", "address-not-allowed")]
    public async Task A_redirect_passes_the_same_rules(string target, string code)
    {
        using var app = _site.Reader();
        _site.Redirect("/story", target);

        var import = await app.ImportToEndAsync(_site.Address("/story"));

        import.Code().Should().Be(code);
    }

    [Fact]
    public async Task Redirects_in_a_circle_come_to_an_end()
    {
        using var app = _site.Reader();
        _site.Redirect("/a", "/b");
        _site.Redirect("/b", "/a");

        var import = await app.ImportToEndAsync(_site.Address("/a"));

        import.Code().Should().Be("too-many-redirects");
        _site.Visits.Should().HaveCount(6);
    }

    [Fact]
    public async Task Neither_a_large_answer_nor_a_small_one_that_unpacks_to_a_large_one_is_read()
    {
        using var app = _site.Reader(null, ("Imports:Bytes", "100000"));
        var bomb = new MemoryStream();
        await using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(new byte[10_000_000]);
        }

        _site.Serve("/large", new string('a', 200_000));
        _site.Serve("/bomb", context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.Body.WriteAsync(bomb.ToArray()).AsTask();
        });

        (await app.ImportToEndAsync(_site.Address("/large"))).Code().Should().Be("too-large");
        (await app.ImportToEndAsync(_site.Address("/bomb"))).Code().Should().Be("too-large");
    }

    [Fact]
    public async Task A_server_that_takes_its_time_is_left()
    {
        var time = new ManualTime();
        using var app = _site.Reader(time);
        var came = new TaskCompletionSource();
        _site.Serve("/slow", async context =>
        {
            context.Response.ContentType = "text/html";
            await context.Response.Body.WriteAsync("<html>"u8.ToArray());
            await context.Response.Body.FlushAsync();
            came.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var id = await app.GivenImportAsync(_site.Address("/slow"));

        await came.Task;
        await time.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(10));
        time.Advance(TimeSpan.FromSeconds(11));
        var import = await app.UntilAsync(id, import => import.Code() is not null);

        (import.Text("status"), import.Code()).Should().Be(("active", "too-slow"));
    }

    [Fact]
    public async Task What_robots_txt_forbids_is_not_fetched()
    {
        using var app = _site.Reader();
        _site.Serve("/robots.txt", "User-agent: other\nDisallow:\n\nUser-agent: newsarticle\nDisallow: /private\n", "text/plain");
        _site.Serve("/private/story", Site.Page("bridge"));

        var import = await app.ImportToEndAsync(_site.Address("/private/story"));

        (import.Text("status"), import.Code()).Should().Be(("failed", "disallowed-by-robots"));
        _site.Visits.Should().BeEmpty();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();
}
