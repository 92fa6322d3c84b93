using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import;

/// <summary>The real process, ended as a power cut would end it.</summary>
[Trait(Scale.Catalogue, "2")]
public sealed class KilledWhileImportingTests : IDisposable
{
    private const int Imports = 200;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private readonly List<ServiceProcess> _services = [];
    private readonly HttpClient _client = new();

    [Fact]
    public async Task Every_acknowledged_article_is_whole_after_the_next_start_and_no_other_is_half()
    {
        var service = await StartAsync();
        var acknowledged = await ImportUntilKilledAsync(service, after: Imports / 2);

        var restarted = (await StartAsync()).Address;

        acknowledged.Should().HaveCountGreaterThanOrEqualTo(Imports / 2);
        await (await _client.GetAsync(new Uri(restarted, "/health/ready"))).ShouldBeAsync(HttpStatusCode.OK);
        var stored = await StoredAsync(restarted);
        stored.Keys.Should().Contain(acknowledged);
        stored.Values.Should().AllSatisfy(paragraphs => paragraphs.Should().Be((2, 1, 1)));
    }

    public void Dispose()
    {
        _services.ForEach(service => service.Dispose());

        _client.Dispose();
        _directory.Delete(recursive: true);
    }

    /// <summary>Sends all imports at once and kills the process when some have been acknowledged.</summary>
    /// <returns>The ids that were answered with 201.</returns>
    private async Task<IReadOnlyList<int>> ImportUntilKilledAsync(ServiceProcess service, int after)
    {
        var acknowledged = new List<int>();
        await Parallel.ForAsync(0, Imports, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
        {
            try
            {
                var answer = await PostAsync(number, service.Address);
                var article = await answer.ShouldBeAsync(HttpStatusCode.Created);
                lock (acknowledged)
                {
                    acknowledged.Add(article.GetProperty("id").GetInt32());
                    if (acknowledged.Count == after)
                    {
                        service.Kill();
                    }
                }
            }
            catch (HttpRequestException)
            {
                // The process is gone.
            }
        });
        await service.WaitAsync();
        return acknowledged;
    }

    /// <summary>Sends one article, again and again while the archive is busy.</summary>
    private async Task<HttpResponseMessage> PostAsync(int number, Uri address)
    {
        HttpResponseMessage answer;
        do
        {
            answer = await _client.PostArticleAsync(Article(number), new Uri(address, Importing.Articles).ToString());
        }
        while (answer.StatusCode is HttpStatusCode.ServiceUnavailable);

        return answer;
    }

    private static object Article(int number) => new
    {
        headline = $"Attack {number}",
        paragraphs = new[] { $"Ada Byrne said in report {number}: “Stay inside.”", "Police counted 3 dead." },
        people = new[] { new { name = "Ada Byrne" } },
        quotes = new[] { new { speaker = "Ada Byrne", evidence = new { exact = "Stay inside." } } },
        attackFigures = new[] { new { metric = "killed", @object = "person", value = 3, wording = "3", evidence = new { exact = "3 dead" } } },
    };

    /// <summary>How many paragraphs, quotes and figures each stored article has.</summary>
    private async Task<Dictionary<int, (int, int, int)>> StoredAsync(Uri address)
    {
        var stored = new Dictionary<int, (int, int, int)>();
        for (var page = new Uri(address, Importing.Articles + "?limit=200"); page is not null;)
        {
            var list = await _client.ReadAsync(page.ToString());
            foreach (var id in list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt32()))
            {
                var article = await _client.ReadAsync(new Uri(address, $"{Importing.Articles}/{id}").ToString());
                stored.Add(id, (Count(article, "paragraphs"), Count(article, "quotes"), Count(article, "attackFigures")));
            }

            page = list.GetProperty("nextCursor").GetString() is { } cursor
                ? new Uri(address, $"{Importing.Articles}?limit=200&cursor={Uri.EscapeDataString(cursor)}")
                : null;
        }

        return stored;

        static int Count(System.Text.Json.JsonElement article, string list) => article.GetProperty(list).GetArrayLength();
    }

    private async Task<ServiceProcess> StartAsync()
    {
        var service = await ServiceProcess.StartAsync(_directory);
        _services.Add(service);
        _client.DefaultRequestHeaders.Authorization = service.Key;
        _ = service.ReadLogToEndAsync();
        return service;
    }
}
