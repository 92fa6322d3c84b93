using System.Globalization;
using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.ImportJobs;

/// <summary>The real process, ended as a power cut would end it while it imports a feed.</summary>
public sealed class KilledWhileFetchingTests : IAsyncLifetime, IDisposable
{
    private const int Stories = 30;
    private const int Kills = 3;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private readonly HttpClient _client = new();
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.StartAsync();
        var items = Enumerable.Range(1, Stories).Select(number => $"<item><link>{Address($"/{number}")}</link></item>");
        _site.Serve("/feed", $"<rss><channel>{string.Concat(items)}</channel></rss>", "application/rss+xml");
        for (var number = 1; number <= Stories; number++)
        {
            _site.Serve($"/{number}", Site.Page($"bridge {number}"));
        }
    }

    [Fact]
    public async Task Every_article_of_a_feed_is_stored_once_however_often_the_service_is_killed()
    {
        for (var kill = 0; kill <= Kills; kill++)
        {
            using var service = await StartAsync();
            var api = new Uri(service.Address, Importer.Imports).ToString();
            if (kill is 0)
            {
                await (await _client.SendAsync(HttpMethod.Post, api, new { url = Address("/feed") })).ShouldBeAsync(HttpStatusCode.Accepted);
            }

            var wanted = kill < Kills ? (kill + 1) * Stories / (Kills + 1) : Stories;
            var import = await UntilStoredAsync(api + "/1", wanted);
            if (kill < Kills)
            {
                service.Kill();
                await service.WaitAsync();
                continue;
            }

            import.Count("stored").Should().Be(Stories, "the import was {0}", import);
            var articles = await _client.ReadAsync(new Uri(service.Address, Importing.Articles + "?limit=200&fields=url").ToString());
            articles.GetProperty("items").EnumerateArray().Select(article => article.Text("url")).Should().OnlyHaveUniqueItems().And.HaveCount(Stories);
        }
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _directory.Delete(recursive: true);
    }

    private string Address(string path) => _site.Address(path, "127.0.0.1");

    private async Task<JsonElement> UntilStoredAsync(string import, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var state = await _client.ReadAsync(import);
            if (state.Count("stored") + state.Count("alreadyThere") + state.Count("failed") >= count)
            {
                return state;
            }

            patience.Token.ThrowIfCancellationRequested();
        }
    }

    private async Task<ServiceProcess> StartAsync()
    {
        var service = await ServiceProcess.StartAsync(
            _directory,
            withKey: true,
            "--Imports:Hosts=127.0.0.1",
            "--Network:Reachable=127.0.0.1",
            "--Imports:SecondsBetween=0",
            "--Imports:Ports=" + _site.Port.ToString(CultureInfo.InvariantCulture));
        _client.DefaultRequestHeaders.Authorization = service.Key;
        _ = service.ReadLogToEndAsync();
        return service;
    }
}
