using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>Another process that keeps the archive from being written.</summary>
[Trait(Scale.Catalogue, "5")]
public sealed class ForeignLockTests(ITestOutputHelper output) : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Writes_are_sent_away_soon_while_reads_go_on_and_are_taken_again_afterwards()
    {
        var (clients, duration) = (Scale.Of(20, 200), TimeSpan.FromSeconds(Scale.Of(5, 60)));
        using var service = await ServiceProcess.StartAsync(_directory, withKey: true, "--Limits:KeyRequestsPerSecond=0");
        _ = service.ReadLogToEndAsync();
        using var client = new WritingClient(service);
        await client.StoreAsync("Before");
        var (slowest, refused, reads) = (TimeSpan.Zero, 0, 0);

        using (Hold())
        {
            var begun = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, clients).Select(async number =>
            {
                while (Stopwatch.GetElapsedTime(begun) < duration)
                {
                    var sent = Stopwatch.GetTimestamp();
                    using var answer = await client.TryStoreAsync(FormattableString.Invariant($"Storm {number}"));
                    var took = Stopwatch.GetElapsedTime(sent);
                    await answer.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "busy");
                    answer.Headers.RetryAfter.Should().NotBeNull();
                    lock (_directory)
                    {
                        (slowest, refused) = (took > slowest ? took : slowest, refused + 1);
                    }

                    await client.ReadAsync();
                    Interlocked.Increment(ref reads);
                }
            }));
        }

        foreach (var number in Enumerable.Range(0, clients))
        {
            await client.StoreAsync(FormattableString.Invariant($"Storm {number}"));
        }

        (await client.ReadAllAsync()).Should().HaveCount(clients + 1);
        await client.CheckAsync();
        output.Counted($"{duration.TotalSeconds:0} s, {clients} clients, {refused} writes refused, the slowest after {slowest.TotalSeconds:0.0} s, {reads} reads");
    }

    private SqliteConnection Hold()
    {
        var connection = new SqliteConnection(ServiceProcess.ArchiveIn(_directory) + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        return connection;
    }
}
