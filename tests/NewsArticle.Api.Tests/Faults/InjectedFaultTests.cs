using System.Net;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>SQLite's own method: the n-th write, and the n-th flush, fails, for every n that there is.</summary>
[Trait(Scale.Catalogue, "3")]
public sealed class InjectedFaultTests(ITestOutputHelper output) : IDisposable
{
    private const int Writes = 4;

    private static readonly string[] Calls = ["pwrite64", "fsync,fdatasync"];
    private static readonly string[] Errors = ["EIO", "ENOSPC"];

    /// <summary>What a write that met a fault may be answered: the disk is full, or fails.</summary>
    private static readonly HttpStatusCode[] Refusals = [HttpStatusCode.ServiceUnavailable, HttpStatusCode.InsufficientStorage];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private readonly HashSet<string> _acknowledged = [];
    private readonly HashSet<string> _refused = [];
    private int _number;

    public void Dispose() => _directory.Delete(recursive: true);

    [SkippableFact]
    public async Task No_fault_of_the_disk_loses_what_was_acknowledged_or_breaks_the_archive()
    {
        var faults = 0;
        using (var service = await ServiceProcess.StartAsync(_directory))
        {
            _ = service.ReadLogToEndAsync();
            using var client = new WritingClient(service);
            _acknowledged.Add("First");
            await client.StoreAsync("First");
            foreach (var (calls, error) in Calls.SelectMany(_ => Errors, (calls, error) => (calls, error)))
            {
                faults += await SweepAsync(service, client, calls, error);
            }

            await CompareAsync(client);
            service.Kill();
            await service.WaitAsync();
        }

        using var restarted = await ServiceProcess.StartAsync(_directory);
        _ = restarted.ReadLogToEndAsync();
        using var again = new WritingClient(restarted);
        await CompareAsync(again);
        output.Counted($"{faults} faults met, {_acknowledged.Count} writes acknowledged, {_refused.Count} refused");
    }

    /// <summary>Lets the first call fail, then the second, and so on, until there is none left that could.</summary>
    private async Task<int> SweepAsync(ServiceProcess service, WritingClient client, string calls, string error)
    {
        var archive = Path.Combine(_directory.FullName, "archive.db");
        var (most, step) = (Scale.Of(40, 1000), Scale.Of(13, 1));
        var met = 0;
        for (var n = 1; n <= most; n += step)
        {
            await using var injection = await FaultInjection.TryBeginAsync(
                service.Id, calls, error, FormattableString.Invariant($"{n}"), archive, archive + "-wal", archive + "-shm");
            Skip.If(injection is null, FaultInjection.Missing);
            for (var write = 0; write < Writes; write++)
            {
                await WriteAsync(client, $"{error} of {calls} number {n}");
            }

            await client.ReadAsync();
            var failed = await injection.EndAsync();
            await HealedAsync(client);
            if (failed is 0)
            {
                break;
            }

            met += failed;
        }

        return met;
    }

    private async Task WriteAsync(WritingClient client, string fault)
    {
        var headline = FormattableString.Invariant($"Storm {_number++}");
        using var answer = await client.TryStoreAsync(headline);
        if (answer.StatusCode is HttpStatusCode.Created)
        {
            _acknowledged.Add(headline);
            return;
        }

        answer.StatusCode.Should().BeOneOf(Refusals, "{0} is the disk's: {1}", fault, await answer.Content.ReadAsStringAsync());
        answer.Headers.RetryAfter.Should().NotBeNull();
        _refused.Add(headline);
    }

    private async Task HealedAsync(WritingClient client)
    {
        var headline = FormattableString.Invariant($"Storm {_number++}");
        await client.StoreAsync(headline);
        _acknowledged.Add(headline);
    }

    private async Task CompareAsync(WritingClient client)
    {
        await client.CheckAsync();
        var stored = (await client.ReadAllAsync()).Select(article => article.Headline).ToList();
        stored.Should().OnlyHaveUniqueItems().And.NotIntersectWith(_refused);
        _acknowledged.Should().BeSubsetOf(stored);
    }
}
