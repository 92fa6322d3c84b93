using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import;

/// <summary>The real process, ended as a power cut would end it.</summary>
public sealed class KilledWhileImportingTests : IDisposable
{
    private const int Imports = 200;

    private static readonly Regex Listening = new(@"listens on .*http://127\.0\.0\.1:(\d+)", RegexOptions.NonBacktracking);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private readonly List<Process> _processes = [];
    private readonly HttpClient _client = new();

    [Fact]
    public async Task Every_acknowledged_article_is_whole_after_the_next_start_and_no_other_is_half()
    {
        var (process, address) = await StartAsync();
        var acknowledged = await ImportUntilKilledAsync(process, address, after: Imports / 2);

        var (_, restarted) = await StartAsync();

        acknowledged.Should().HaveCountGreaterThanOrEqualTo(Imports / 2);
        await (await _client.GetAsync(new Uri(restarted, "/health/ready"))).ShouldBeAsync(HttpStatusCode.OK);
        var stored = await StoredAsync(restarted);
        stored.Keys.Should().Contain(acknowledged);
        stored.Values.Should().AllSatisfy(paragraphs => paragraphs.Should().Be((2, 1, 1)));
    }

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        _client.Dispose();
        _directory.Delete(recursive: true);
    }

    /// <summary>Sends all imports at once and kills the process when some have been acknowledged.</summary>
    /// <returns>The ids that were answered with 201.</returns>
    private async Task<IReadOnlyList<int>> ImportUntilKilledAsync(Process process, Uri address, int after)
    {
        var acknowledged = new List<int>();
        await Parallel.ForAsync(0, Imports, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
        {
            try
            {
                var answer = await PostAsync(number, address);
                var article = await answer.ShouldBeAsync(HttpStatusCode.Created);
                lock (acknowledged)
                {
                    acknowledged.Add(article.GetProperty("id").GetInt32());
                    if (acknowledged.Count == after)
                    {
                        process.Kill();
                    }
                }
            }
            catch (HttpRequestException)
            {
                // The process is gone.
            }
        });
        await process.WaitForExitAsync();
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

    private async Task<(Process Process, Uri Address)> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        foreach (var argument in new[]
        {
            typeof(Program).Assembly.Location,
            "--Urls", "http://127.0.0.1:0",
            "--Database:ConnectionString", $"Data Source={Path.Combine(_directory.FullName, "archive.db")}",
            "--Sample:Load", "false",
        })
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        _processes.Add(process);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening.Match(line) is { Success: true } listening)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return (process, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{listening.Groups[1].ValueSpan}")));
            }
        }

        throw new InvalidOperationException("The service did not start.");
    }
}
