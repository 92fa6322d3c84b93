using System.Collections.Concurrent;
using System.Diagnostics;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>
/// The real process, killed at random moments of mixed writes, again and again on one archive. After each start every acknowledged
/// write is there, every other one is whole or not there, and a repetition with the same key does nothing twice.
/// </summary>
[Trait(Scale.Catalogue, "1")]
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Writers = 8;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private readonly ConcurrentDictionary<string, int> _stored = [];
    private readonly ConcurrentDictionary<string, string> _renamed = [];
    private readonly ConcurrentDictionary<string, bool> _deleted = [];
    private int _number;

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_repeated_is_done_twice()
    {
        var kills = Scale.Of(3, 200);
        var random = Scale.NewRandom();
        var (slowest, repeated) = (TimeSpan.Zero, 0);
        IReadOnlyCollection<string> unanswered = [];
        for (var kill = 0; kill <= kills; kill++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var service = await ServiceProcess.StartAsync(_directory);
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(begun).Ticks));
            _ = service.ReadLogToEndAsync();
            using var client = new WritingClient(service);

            await client.CheckAsync();
            foreach (var headline in unanswered)
            {
                // Whether the first time was carried out or not, the answer is the same: it is stored.
                _stored[headline] = await client.StoreAsync(headline);
                repeated++;
            }

            await CompareAsync(client);
            unanswered = kill < kills ? await WriteUntilKilledAsync(service, client, random.Next(5, 60)) : [];
        }

        output.Counted($"{kills} kills, {_stored.Count} articles acknowledged, {repeated} unanswered and sent again, slowest start {slowest.TotalSeconds:0.0} s");
    }

    /// <summary>Writes from all sides until so many writes are acknowledged, and kills in the middle of the next.</summary>
    /// <returns>The headlines of articles that were sent and not answered.</returns>
    private async Task<IReadOnlyCollection<string>> WriteUntilKilledAsync(ServiceProcess service, WritingClient client, int after)
    {
        var unanswered = new ConcurrentBag<string>();
        var acknowledged = 0;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var headline = FormattableString.Invariant($"Storm {Interlocked.Increment(ref _number)}");
                try
                {
                    await WriteAsync(client, headline);
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
    private async Task WriteAsync(WritingClient client, string headline)
    {
        var id = await client.StoreAsync(headline);
        _stored[headline] = id;
        if (id % 3 is 0)
        {
            await client.RenameAsync(id, headline);
            _renamed[headline] = headline;
        }

        if (id % 5 is 0)
        {
            // Unknown until it is answered.
            _deleted[headline] = false;
            await client.DeleteAsync(id);
            _deleted[headline] = true;
        }
    }

    /// <summary>Compares the archive with what was acknowledged.</summary>
    private async Task CompareAsync(WritingClient client)
    {
        var archive = await client.ReadAllAsync();

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
}
