using System.IO.Compression;
using System.Net;
using System.Text;
using NewsArticle.Api.Tests.Support;
using Xunit.Abstractions;

namespace NewsArticle.Api.Tests.Hostile;

/// <summary>Bodies that are far larger than any article, or become so.</summary>
[Trait(Scale.Catalogue, "11")]
public sealed class LargeBodyTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Gigabyte = 1024 * 1024 * 1024;
    private const int Block = 64 * 1024;

    /// <summary>What the buffers of both ends may hold when the service says no.</summary>
    private const int MostBuffered = 64 * 1024 * 1024;

    private const int MostMemory = 64;

    private static readonly string[] Addresses = ["/api/v1/articles", "/api/v1/extractions"];
    private static readonly string[] MediaTypes = ["text/plain", "text/html", "application/json"];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");
    private ServiceProcess _service = null!;

    public async Task InitializeAsync()
    {
        _service = await ServiceProcess.StartAsync(_directory, withKey: true, "--Limits:KeyRequestsPerSecond=0");
        _ = _service.ReadLogToEndAsync();
    }

    public Task DisposeAsync()
    {
        _service.Dispose();
        _directory.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_gigabyte_that_is_announced_is_refused_before_it_is_sent()
    {
        foreach (var (address, mediaType) in Pairs())
        {
            var (statuses, text) = await RawConnection.ExchangeAsync(_service.Address, Head(address, mediaType, $"Content-Length: {Gigabyte}"));

            statuses.Should().Equal([413], "the answer was {0}", text);
            text.Should().Contain("body-too-large").And.Contain("Connection: close");
        }
    }

    [Fact]
    public async Task A_gigabyte_that_comes_in_chunks_is_refused_on_the_way()
    {
        foreach (var (address, mediaType) in Pairs())
        {
            await RefusedOnTheWayAsync(address, mediaType);
        }
    }

    [SkippableFact]
    public async Task Memory_stays_small_whatever_is_sent()
    {
        Skip.IfNot(ProcessFacts.AreKnown, "Only Linux tells of the memory of a process.");
        using var client = _service.NewClient();
        using var bomb = new MemoryStream();
        await using (var gzip = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[Block];
            for (var written = 0; written < Gigabyte / 8; written += Block)
            {
                await gzip.WriteAsync(zeros);
            }
        }

        var deep = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"paragraphs\":[", 30_000)));
        var wide = Encoding.UTF8.GetBytes($$"""{"paragraphs":[{{string.Join(',', Enumerable.Repeat("\"a\"", 250_000))}}]}""");
        var million = Encoding.UTF8.GetBytes($$"""{"paragraphs":[{{string.Join(',', Enumerable.Repeat("0", 1_000_000))}}]}""");
        var rounds = Scale.Of(2, 50);
        async Task RoundAsync()
        {
            foreach (var address in Addresses)
            {
                (await SendAsync(client, address, bomb.ToArray(), "gzip")).Should().Be(HttpStatusCode.UnsupportedMediaType);
                (await SendAsync(client, address, deep)).Should().Be(HttpStatusCode.BadRequest);
                (await SendAsync(client, address, wide)).Should().BeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity);
                (await SendAsync(client, address, million)).Should().Be(HttpStatusCode.RequestEntityTooLarge);
                await RefusedOnTheWayAsync(address, "application/json");
            }
        }

        // The first time code is compiled, and buffers of the size of a body are made.
        await RoundAsync();
        await ProcessFacts.ForgetPeakMemoryAsync(_service.Id);
        var before = ProcessFacts.PeakMemory(_service.Id);
        for (var round = 0; round < rounds; round++)
        {
            await RoundAsync();
        }

        var grown = ProcessFacts.PeakMemory(_service.Id) - before;
        grown.Should().BeLessThan(MostMemory, "so many MiB more than {0} were used", before);
        output.Counted($"{rounds * Addresses.Length * 5} bodies, {grown} MiB of memory more at most");
    }

    private static IEnumerable<(string Address, string MediaType)> Pairs() => Addresses.SelectMany(_ => MediaTypes, (address, mediaType) => (address, mediaType));

    /// <summary>Sends until nothing is taken any more.</summary>
    private async Task RefusedOnTheWayAsync(string address, string mediaType)
    {
        using var connection = await RawConnection.ToAsync(_service.Address);
        var reading = connection.ReadToEndAsync();
        await connection.TrySendAsync(Head(address, mediaType, "Transfer-Encoding: chunked"));
        var block = $"{Block:X}\r\n{new string('a', Block)}\r\n";
        var sent = 0L;
        while (sent < Gigabyte && await connection.TrySendAsync(block))
        {
            sent += Block;
        }

        RawConnection.StatusesIn(await reading).Should().BeSubsetOf([413, 400]).And.HaveCountLessThanOrEqualTo(1);
        sent.Should().BeLessThan(MostBuffered);
    }

    private string Head(string address, string mediaType, string length) =>
        $"POST {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: {_service.Key}\r\nContent-Type: {mediaType}\r\n{length}\r\n\r\n";

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, string address, byte[] body, string? encoding = null)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        // One that refuses the headers may close while the body is under way: the client waits for its word.
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.ExpectContinue = true;
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
