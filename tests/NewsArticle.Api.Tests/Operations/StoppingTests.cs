using System.Globalization;
using System.Net;
using System.Text;
using NewsArticle.Api.Tests.Import;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Operations;

/// <summary>The real process, asked to stop.</summary>
[Trait(Scale.Catalogue, "22")]
public sealed class StoppingTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newsarticle-");

    [SkippableTheory]
    [InlineData("TERM", 15)]
    [InlineData("INT", 2)]
    public async Task A_request_in_flight_is_answered_before_the_service_stops_with_exit_code_0(string signal, int number)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals.");
        Skip.If(IsIgnoredHere(number), "Started in the background, a process and its children ignore the signal.");
        using var service = await ServiceProcess.StartAsync(_directory);
        // The client waits for the service's word that it reads the body, however long that takes.
        using var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan });
        client.DefaultRequestHeaders.Authorization = service.Key;
        using var body = new HeldContent(Encoding.UTF8.GetBytes("Storm\n\nTrees fell in the park."), "text/plain");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, Importing.Articles)) { Content = body };
        request.Headers.ExpectContinue = true;

        var answering = client.SendAsync(request);
        await body.Begun;
        service.Signal(signal);
        await service.ReadLogUntilAsync(line => line.Contains("stops", StringComparison.Ordinal));
        body.Release();

        await (await answering).ShouldBeAsync(HttpStatusCode.Created);
        (await service.WaitAsync()).Should().Be(0);
    }

    [SkippableFact]
    public async Task A_service_that_stops_is_not_ready_serves_on_and_sends_the_readers_of_streams_away()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals.");
        using var service = await ServiceProcess.StartAsync(_directory, withKey: true, "--Shutdown:NoticeSeconds=60", "--Shutdown:DrainSeconds=60");
        using var client = new HttpClient { BaseAddress = service.Address };
        using var stream = await client.GetAsync(new Uri("/api/v1/changes/stream", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        service.Signal("TERM");
        var events = await stream.Content.ReadAsStringAsync();
        var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var article = await client.GetAsync(new Uri("/api/v1/articles", UriKind.Relative));

        events.Should().Contain("retry: 3000");
        await ready.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "stopping");
        await article.ShouldBeAsync(HttpStatusCode.OK);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static bool IsIgnoredHere(int signal)
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        var mask = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) : null;
        return mask is not null && (ulong.Parse(mask.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & (1UL << (signal - 1))) != 0;
    }
}
