using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>The real process, told to stop while it is written to and streams of changes are open.</summary>
[Trait(Scale.Catalogue, "22")]
public sealed class StoppingUnderLoadTests(ITestOutputHelper output) : IDisposable
{
    private const int Writers = 8;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");

    public void Dispose() => _directory.Delete(recursive: true);

    [SkippableFact]
    public async Task Every_acknowledged_write_is_there_after_a_stop_that_ends_well()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals.");
        var (stops, streams) = (Scale.Of(2, 100), Scale.Of(10, 100));
        var random = Scale.NewRandom();
        var acknowledged = new ConcurrentDictionary<string, bool>();
        var (number, slowest) = (0, TimeSpan.Zero);
        for (var stop = 0; stop < stops; stop++)
        {
            using var service = await ServiceProcess.StartAsync(_directory, withKey: true, "--Shutdown:NoticeSeconds=0");
            _ = service.ReadLogToEndAsync();
            using var reader = service.NewClient();
            using var writer = new WritingClient(service);
            acknowledged.Keys.Should().BeSubsetOf((await writer.ReadAllAsync()).Select(article => article.Headline));
            var opened = await Task.WhenAll(Enumerable.Range(0, streams).Select(_ =>
                reader.GetAsync(new Uri("/api/v1/changes/stream", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead)));
            var (after, written) = (random.Next(5, 60), 0);
            var told = new TaskCompletionSource<long>();

            await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
            {
                while (true)
                {
                    var headline = FormattableString.Invariant($"Storm {Interlocked.Increment(ref number)}");
                    try
                    {
                        using var answer = await writer.TryStoreAsync(headline);
                        if (answer.StatusCode is HttpStatusCode.ServiceUnavailable)
                        {
                            continue;
                        }

                        await answer.ShouldBeAsync(HttpStatusCode.Created);
                    }
                    catch (HttpRequestException)
                    {
                        // It takes no connections any more.
                        return;
                    }

                    acknowledged[headline] = true;
                    if (Interlocked.Increment(ref written) == after)
                    {
                        told.SetResult(Stopwatch.GetTimestamp());
                        service.Signal("TERM");
                    }
                }
            })));

            (await service.WaitAsync()).Should().Be(0);
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(await told.Task).Ticks));
            File.Exists(Path.Combine(_directory.FullName, "archive.db-wal")).Should().BeFalse();
            foreach (var stream in opened)
            {
                (await stream.Content.ReadAsStringAsync()).Should().Contain("retry: ");
            }
        }

        using var last = await ServiceProcess.StartAsync(_directory);
        _ = last.ReadLogToEndAsync();
        using var client = new WritingClient(last);
        await client.CheckAsync();
        acknowledged.Keys.Should().BeSubsetOf((await client.ReadAllAsync()).Select(article => article.Headline));
        output.Counted($"{stops} stops, {streams} streams open, {acknowledged.Count} articles acknowledged, slowest stop {slowest.TotalSeconds:0.0} s");
    }
}
