using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>
/// The real process, killed at random moments of mixed writes, again and again on one archive. After each start every acknowledged
/// write is there, every other one is whole or not there, and a repetition with the same key does nothing twice. NEWSARTICLE_KILLS says
/// how often, NEWSARTICLE_SEED with which luck.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const string Articles = "/api/v1/articles";
    private const int Writers = 8;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private readonly HttpClient _client = new();
    private readonly ConcurrentDictionary<string, int> _stored = [];
    private readonly ConcurrentDictionary<string, string> _renamed = [];
    private readonly ConcurrentDictionary<string, bool> _deleted = [];
    private int _number;
    private int _repeated;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_repeated_is_done_twice()
    {
        var kills = Setting("NEWSARTICLE_KILLS", 3);
        var random = new Random(Setting("NEWSARTICLE_SEED", 1));
        var slowest = TimeSpan.Zero;
        for (var kill = 0; kill < kills; kill++)
        {
            var unanswered = await WriteUntilKilledAsync(random.Next(5, 60));
            await CheckAsync();

            var started = Stopwatch.GetTimestamp();
            using var service = await ServiceProcess.StartAsync(_directory);
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
            _ = service.ReadLogToEndAsync();
            await RepeatAsync(service, unanswered);
            await CompareAsync(service);
            service.Kill();
            await service.WaitAsync();
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kills} kills: {_stored.Count} articles acknowledged, 0 lost; {_repeated} repeated, 0 twice; slowest start {slowest.TotalSeconds:0.0} s"));
    }

    public void Dispose()
    {
        _client.Dispose();
        _directory.Delete(recursive: true);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    /// <summary>Writes from all sides until so many writes are acknowledged, and kills in the middle of the next.</summary>
    /// <returns>The headlines of articles that were sent and not answered.</returns>
    private async Task<IReadOnlyCollection<string>> WriteUntilKilledAsync(int after)
    {
        using var service = await ServiceProcess.StartAsync(_directory);
        _ = service.ReadLogToEndAsync();
        var unanswered = new ConcurrentBag<string>();
        var acknowledged = 0;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var headline = string.Create(CultureInfo.InvariantCulture, $"Storm {Interlocked.Increment(ref _number)}");
                try
                {
                    await WriteAsync(service, headline);
                }
                catch (HttpRequestException)
                {
                    unanswered.Add(headline);
                    return;
                }

                if (Interlocked.Increment(ref acknowledged) == after)
                {
                    service.Kill();
                }
            }
        })));
        await service.WaitAsync();
        return unanswered;
    }

    /// <summary>Stores an article; renames every third of them, and deletes every fifth.</summary>
    private async Task WriteAsync(ServiceProcess service, string headline)
    {
        var id = await StoreAsync(service, headline);
        if (id % 3 is 0)
        {
            var changed = await SendAsync(service, HttpMethod.Patch, $"{Articles}/{id}", JsonContent.Create(new { publisher = headline }));
            await changed.ShouldBeAsync(HttpStatusCode.OK);
            _renamed[headline] = headline;
        }

        if (id % 5 is 0)
        {
            // Unknown until it is answered.
            _deleted[headline] = false;
            await (await SendAsync(service, HttpMethod.Delete, $"{Articles}/{id}")).ShouldBeAsync(HttpStatusCode.NoContent);
            _deleted[headline] = true;
        }
    }

    private async Task<int> StoreAsync(ServiceProcess service, string headline)
    {
        var answer = await SendAsync(
            service, HttpMethod.Post, Articles, JsonContent.Create(new { headline, paragraphs = new[] { $"{headline} came.", "Police counted 3 dead." } }), headline);
        var id = (await answer.ShouldBeAsync(HttpStatusCode.Created)).GetProperty("id").GetInt32();
        _stored[headline] = id;
        return id;
    }

    /// <summary>Whether the first time was carried out or not, the answer is the same: it is stored.</summary>
    private async Task RepeatAsync(ServiceProcess service, IEnumerable<string> headlines)
    {
        foreach (var headline in headlines)
        {
            await StoreAsync(service, headline);
            _repeated++;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        ServiceProcess service, HttpMethod method, string address, HttpContent? content = null, string? key = null)
    {
        var body = content is null ? null : await content.ReadAsByteArrayAsync();
        return await Requests.UntilTakenAsync(() =>
        {
            var request = new HttpRequestMessage(method, new Uri(service.Address, address));
            request.Headers.Authorization = service.Key;
            if (key is not null)
            {
                request.Headers.Add("Idempotency-Key", key);
            }

            if (body is not null)
            {
                request.Content = new ByteArrayContent(body);
                request.Content.Headers.ContentType = new("application/json");
            }

            return _client.SendAsync(request);
        });
    }

    /// <summary>The archive as the killed process left it.</summary>
    private async Task CheckAsync()
    {
        var start = new ProcessStartInfo("dotnet", [
            typeof(Program).Assembly.Location, "check", "--Database:ConnectionString", $"Data Source={Path.Combine(_directory.FullName, "archive.db")}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var check = Process.Start(start)!;
        var error = check.StandardError.ReadToEndAsync();
        var said = await check.StandardOutput.ReadToEndAsync();
        await check.WaitForExitAsync();

        check.ExitCode.Should().Be(0, "the check said {0}{1}", said, await error);
    }

    /// <summary>Compares the archive with what was acknowledged.</summary>
    private async Task CompareAsync(ServiceProcess service)
    {
        var archive = await ReadAllAsync(service);

        archive.Select(article => article.Headline).Should().OnlyHaveUniqueItems();
        var byHeadline = archive.ToDictionary(article => article.Headline);
        foreach (var (headline, id) in _stored)
        {
            if (_deleted.TryGetValue(headline, out var isCertain))
            {
                (isCertain && byHeadline.ContainsKey(headline)).Should().BeFalse("{0} was deleted", headline);
                continue;
            }

            byHeadline.Should().ContainKey(headline, "it was acknowledged as {0}", id);
            byHeadline[headline].Id.Should().Be(id);
            if (_renamed.TryGetValue(headline, out var publisher))
            {
                byHeadline[headline].Publisher.Should().Be(publisher);
            }
        }
    }

    private async Task<List<(int Id, string Headline, string? Publisher)>> ReadAllAsync(ServiceProcess service)
    {
        var all = new List<(int, string, string?)>();
        for (var page = $"{Articles}?limit=200"; page is not null;)
        {
            var list = await (await SendAsync(service, HttpMethod.Get, page)).ShouldBeAsync(HttpStatusCode.OK);
            all.AddRange(list.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetInt32(), item.Text("headline"), item.GetProperty("publisher").GetString())));
            page = list.GetProperty("nextCursor").GetString() is { } cursor ? $"{Articles}?limit=200&cursor={Uri.EscapeDataString(cursor)}" : null;
        }

        return all;
    }
}
