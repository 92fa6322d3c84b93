using System.Net;
using Microsoft.AspNetCore.Http;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.ImportJobs;

/// <summary>Imports that are paused, cancelled, or cut off by a restart.</summary>
public sealed class SteeringImportsTests : IAsyncLifetime
{
    private const int Stories = 5;

    private readonly TaskCompletionSource _reached = new();
    private readonly TaskCompletionSource _goOn = new();
    private Site _site = null!;
    private NewsArticleApp _app = null!;

    /// <summary>A feed with five stories, the third of which the server does not give away before the test wants it.</summary>
    public async Task InitializeAsync()
    {
        _site = await Site.StartAsync();
        _app = _site.Reader();
        var items = Enumerable.Range(1, Stories).Reverse().Select(number => $"<item><link>{_site.Address($"/{number}")}</link></item>");
        _site.Serve("/feed", $"<rss><channel>{string.Concat(items)}</channel></rss>", "application/rss+xml");
        for (var number = 1; number <= Stories; number++)
        {
            var page = Site.Page($"bridge {number}");
            _site.Serve($"/{number}", page);
        }

        _site.Serve("/3", async context =>
        {
            _reached.TrySetResult();
            await _goOn.Task.WaitAsync(context.RequestAborted);
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Site.Page("bridge 3"), context.RequestAborted);
        });
    }

    [Fact]
    public async Task After_a_restart_an_import_goes_on_where_it_stopped()
    {
        var id = await _app.GivenImportAsync(_site.Address("/feed"));
        await _reached.Task;

        _app = await _app.RestartAsync();
        _goOn.SetResult();
        var import = await _app.UntilAsync(id, import => import.Text("status") is "done");

        import.Count("stored").Should().Be(Stories);
        _site.Visits.GroupBy(visit => visit.Path).Should().OnlyContain(visits => visits.Count() == (visits.Key == "/3" ? 2 : 1));
        (await _app.Client.ReadAsync(Importing.Articles)).GetProperty("items").GetArrayLength().Should().Be(Stories);
    }

    [Fact]
    public async Task A_cancelled_import_tries_nothing_more()
    {
        var id = await _app.GivenImportAsync(_site.Address("/feed"));
        await _reached.Task;

        var answer = await _app.Client.SendAsync(HttpMethod.Post, $"{Importer.Imports}/{id}/cancel");
        _goOn.SetResult();
        var cancelled = await answer.ShouldBeAsync(HttpStatusCode.OK);

        (cancelled.Text("status"), cancelled.Count("stored"), cancelled.Count("cancelled")).Should().Be(("cancelled", 2, 3));
        await (await _app.Client.SendAsync(HttpMethod.Post, $"{Importer.Imports}/{id}/cancel")).ShouldBeProblemAsync(HttpStatusCode.Conflict, "conflict");
        await _app.ImportToEndAsync(_site.Address("/4"));
        (await _app.ImportAsync(id)).Count("stored").Should().Be(2);
        _site.Visits.Count(visit => visit.Path is "/5").Should().Be(0);
    }

    [Fact]
    public async Task A_paused_import_waits_until_it_may_go_on()
    {
        var id = await _app.GivenImportAsync(_site.Address("/feed"));
        await _reached.Task;

        var paused = await (await PatchAsync(id, new { isPaused = true })).ShouldBeAsync(HttpStatusCode.OK);
        _goOn.SetResult();
        await _app.ImportToEndAsync(_site.Address("/1"));
        var during = await _app.ImportAsync(id);
        await (await PatchAsync(id, new { isPaused = false })).ShouldBeAsync(HttpStatusCode.OK);
        var ended = await _app.UntilAsync(id, import => import.Text("status") is "done");

        paused.Text("status").Should().Be("paused");
        (during.Text("status"), during.Count("stored"), during.Count("waiting")).Should().Be(("paused", 2, 3));
        ended.Count("stored").Should().Be(Stories);
    }

    [Fact]
    public async Task A_feed_that_is_followed_can_be_followed_otherwise_or_no_more()
    {
        _goOn.SetResult();
        var id = await _app.GivenImportAsync(_site.Address("/feed"), "PT15M");
        var read = await _app.UntilAsync(id, import => import.Count("stored") is Stories);

        var hourly = await (await PatchAsync(id, new { every = "PT1H" })).ShouldBeAsync(HttpStatusCode.OK);
        await (await PatchAsync(id, new { every = "PT1S" })).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "unprocessable");
        await (await PatchAsync(id, new { every = (string?)null })).ShouldBeAsync(HttpStatusCode.OK);

        hourly.GetProperty("nextReadAt").GetDateTime().Should().Be(read.GetProperty("readAt").GetDateTime().AddHours(1));
        await _app.UntilAsync(id, import => import.Text("status") is "done");
        await (await PatchAsync(id, new { isPaused = true })).ShouldBeProblemAsync(HttpStatusCode.Conflict, "conflict");
    }

    [Fact]
    public async Task Imports_and_their_items_come_in_pages()
    {
        _goOn.SetResult();
        await _app.ImportToEndAsync(_site.Address("/feed"));
        await _app.ImportToEndAsync(_site.Address("/missing"));

        var first = await _app.Client.ReadAsync($"{Importer.Imports}?limit=1");
        var second = await _app.Client.ReadAsync($"{Importer.Imports}?limit=1&cursor={Uri.EscapeDataString(first.Text("nextCursor"))}");
        var items = await _app.Client.ReadAsync($"{Importer.Imports}/1/items?limit=2");

        first.GetProperty("items")[0].Count("stored").Should().Be(Stories);
        second.GetProperty("items")[0].Code().Should().Be("http-404");
        items.GetProperty("items").EnumerateArray().Select(item => item.Text("url")).Should().Equal(_site.Address("/1"), _site.Address("/2"));
        await (await _app.Client.GetAsync(new Uri($"{Importer.Imports}/9/items", UriKind.Relative))).ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-id");
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _site.DisposeAsync();
    }

    private Task<HttpResponseMessage> PatchAsync(int id, object patch) => _app.Client.SendAsync(HttpMethod.Patch, $"{Importer.Imports}/{id}", patch);
}
