using System.Net;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Hostile;

/// <summary>Clients that send or read as slowly as they can, to keep connections from others.</summary>
[Trait(Scale.Catalogue, "12")]
public sealed class SlowClientTests(ITestOutputHelper output) : IDisposable
{
    private const int Served = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly NewsArticleApp _app = NewsArticleApp.With(
        ("Limits:HeaderSeconds", "1"), ("Limits:LeastBytesPerSecond", "1000000"), ("Limits:RequestsPerSecond", "0"), ("Limits:KeyRequestsPerSecond", "0"));

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Who_sends_headers_letter_by_letter_is_sent_away()
    {
        var answers = await BesideAHealthyClientAsync(Scale.Of(50, 2000), connection => TrickleAsync(connection, "GET /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nX-A: "));

        answers.Should().AllSatisfy(answer => RawConnection.StatusesIn(answer).Should().BeSubsetOf([408]));
    }

    [Fact]
    public async Task Who_sends_a_body_letter_by_letter_is_sent_away()
    {
        var head = $"POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: {_app.Client.DefaultRequestHeaders.Authorization}\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n";

        var answers = await BesideAHealthyClientAsync(Scale.Of(50, 2000), connection => TrickleAsync(connection, head));

        answers.Should().AllSatisfy(answer => RawConnection.StatusesIn(answer).Should().BeSubsetOf([408]));
    }

    [Fact]
    public async Task Who_does_not_read_answers_keeps_nobody_waiting()
    {
        var count = Scale.Of(20, 500);
        var slow = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => RawConnection.ToAsync(_app.Address)));
        try
        {
            // Far more is asked for than the buffers of both ends hold.
            var requests = string.Concat(Enumerable.Repeat("GET /openapi/v1.json HTTP/1.1\r\nHost: localhost\r\n\r\n", 100));
            await Task.WhenAll(slow.Select(connection => connection.TrySendAsync(requests)));
            for (var served = 0; served < Served; served++)
            {
                await _app.Client.ReadAsync("/api/v1/articles");
            }
        }
        finally
        {
            Array.ForEach(slow, connection => connection.Dispose());
        }

        output.Counted($"{count} clients that read nothing, {Served} requests answered beside them");
    }

    /// <summary>Runs slow clients to their end, while another one is answered all the time.</summary>
    /// <returns>What each of them was answered.</returns>
    private async Task<string[]> BesideAHealthyClientAsync(int count, Func<RawConnection, Task<string>> beSlowAsync)
    {
        var slow = Task.WhenAll(Enumerable.Range(0, count).Select(async _ =>
        {
            using var connection = await RawConnection.ToAsync(_app.Address);
            return await beSlowAsync(connection);
        }));
        var served = 0;
        using var timer = new PeriodicTimer(Pause / 10);
        while (!slow.IsCompleted)
        {
            await timer.WaitForNextTickAsync();
            using var answer = await _app.Client.GetAsync(new Uri("/api/v1/articles", UriKind.Relative));
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
            served++;
        }

        output.Counted($"{count} slow clients sent away, {served} requests answered beside them");
        return await slow;
    }

    private static async Task<string> TrickleAsync(RawConnection connection, string beginning)
    {
        var reading = connection.ReadToEndAsync();
        await connection.TrySendAsync(beginning);
        using var timer = new PeriodicTimer(Pause);
        while (!reading.IsCompleted && await connection.TrySendAsync("a"))
        {
            await timer.WaitForNextTickAsync();
        }

        return await reading;
    }
}
