using System.Net;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Hostile;

/// <summary>Connections by the thousand that ask for nothing.</summary>
[Trait(Scale.Catalogue, "13")]
public sealed class ManyConnectionsTests(ITestOutputHelper output) : IAsyncLifetime
{
    /// <summary>What the service itself may have opened meanwhile: connections to the archive and of the client.</summary>
    private const int OwnFiles = 50;

    private const int Requests = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private ServiceProcess _service = null!;

    public async Task InitializeAsync()
    {
        _service = await ServiceProcess.StartAsync(_directory, withKey: true, "--Limits:RequestsPerSecond=0", "--Limits:IdleSeconds=600", "--Limits:HeaderSeconds=600");
        _ = _service.ReadLogToEndAsync();
    }

    public Task DisposeAsync()
    {
        _service.Dispose();
        _directory.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [SkippableFact]
    public async Task Idle_connections_keep_nobody_out_and_leave_nothing_open()
    {
        Skip.IfNot(ProcessFacts.AreKnown, "Only Linux tells of the open files of a process.");
        var count = Scale.Of(500, 10_000);
        using var client = _service.NewClient();
        await ServeAsync(client);
        var before = ProcessFacts.OpenFiles(_service.Id);

        var idle = new List<RawConnection>();
        while (idle.Count < count)
        {
            var connection = await RawConnection.ToAsync(_service.Address);
            idle.Add(connection);
            // Every other one has begun to ask.
            (idle.Count % 2 is 0 || await connection.TrySendAsync("GET /api/v1/articles HTTP/1.1\r\nHost: localhost\r\n")).Should().BeTrue();
        }

        await ServeAsync(client);
        ProcessFacts.OpenFiles(_service.Id).Should().BeGreaterThan(count);
        var memory = ProcessFacts.PeakMemory(_service.Id);
        idle.ForEach(connection => connection.Dispose());

        await UntilClosedAsync(before + OwnFiles);
        output.Counted($"{count} idle connections, {2 * Requests} requests answered beside them, {memory} MiB");
    }

    [SkippableFact]
    public async Task Connections_that_come_and_go_leave_nothing_open()
    {
        Skip.IfNot(ProcessFacts.AreKnown, "Only Linux tells of the open files of a process.");
        var count = Scale.Of(1000, 20_000);
        using var client = _service.NewClient();
        await ServeAsync(client);
        var before = ProcessFacts.OpenFiles(_service.Id);

        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
        {
            using var connection = await RawConnection.ToAsync(_service.Address);
            await connection.TrySendAsync(number % 2 is 0 ? "" : "GET /api/v1/articles HTTP/1.1\r\nHost: localhost\r\n\r\n");
        });

        await ServeAsync(client);
        await UntilClosedAsync(before + OwnFiles);
        output.Counted($"{count} connections that came and went");
    }

    private static async Task ServeAsync(HttpClient client)
    {
        for (var request = 0; request < Requests; request++)
        {
            using var answer = await client.GetAsync(new Uri("/api/v1/articles", UriKind.Relative));
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
        }
    }

    /// <summary>The service learns of the end of a connection by and by.</summary>
    private async Task UntilClosedAsync(int atMost)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (ProcessFacts.OpenFiles(_service.Id) > atMost)
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
