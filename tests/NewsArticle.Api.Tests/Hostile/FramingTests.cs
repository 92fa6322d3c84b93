using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Hostile;

/// <summary>Requests whose end, parts or target two programs could see in two places, so that a second request hides in the first.</summary>
[Trait(Scale.Catalogue, "14")]
public sealed class FramingTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private const string Close = "Host: localhost\r\nConnection: close\r\n";
    private const string Get = "GET /health/live HTTP/1.1\r\n" + Close;
    private const string Post = "POST /api/v1/articles HTTP/1.1\r\n" + Close + "Authorization: Bearer KEY\r\nContent-Type: text/plain\r\n";
    private const string Chunked = "Transfer-Encoding: chunked\r\n";
    private const string Chunk = "5\r\nStorm\r\n0\r\n\r\n";
    private const string Hidden = "GET /api/v1/keys HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer KEY\r\n\r\n";

    private static readonly Dictionary<string, (string Request, int Status)> Wrong = new()
    {
        ["a length beside chunks"] = (Post + "Content-Length: 4\r\n" + Chunked + "\r\n" + Chunk + Hidden, 400),
        ["chunks beside a length"] = (Post + Chunked + "Content-Length: 4\r\n\r\n0\r\n\r\n" + Hidden, 400),
        ["a length beside chunks, kept alive"] = (Post.Replace("Connection: close\r\n", "") + "Content-Length: 4\r\n" + Chunked + "\r\n" + Chunk + Hidden, 400),
        ["two lengths"] = (Post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nStorms", 400),
        ["one length twice"] = (Post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nStorm", 400),
        ["a list of lengths"] = (Post + "Content-Length: 5, 5\r\n\r\nStorm", 400),
        ["a length below zero"] = (Post + "Content-Length: -5\r\n\r\nStorm", 400),
        ["a length in hexadecimal"] = (Post + "Content-Length: 0x5\r\n\r\nStorm", 400),
        ["a length beyond 64 bits"] = (Post + "Content-Length: 99999999999999999999\r\n\r\nStorm", 400),
        ["a blank before the colon"] = (Post + "Content-Length : 5\r\n\r\nStorm", 400),
        ["a coding that is not chunked"] = (Post + "Transfer-Encoding: xchunked\r\n\r\n" + Chunk, 400),
        ["a coding before chunked"] = (Post + "Transfer-Encoding: gzip, chunked\r\n\r\n" + Chunk, 400),
        ["a coding after chunked"] = (Post + "Transfer-Encoding: chunked, identity\r\n\r\n" + Chunk, 400),
        ["two codings"] = (Post + Chunked + "Transfer-Encoding: identity\r\n\r\n" + Chunk, 400),
        ["chunks in HTTP/1.0"] = (Post.Replace("HTTP/1.1", "HTTP/1.0") + Chunked + "\r\n" + Chunk, 400),
        ["a folded header"] = (Get + "X-A: 1\r\n 2\r\n\r\n", 400),
        ["a folded first header"] = ("GET /health/live HTTP/1.1\r\n " + Close + "\r\n", 400),
        ["lone line feeds"] = (Get.Replace("\r\n", "\n") + "\n", 400),
        ["a lone line feed between headers"] = (Get + "X-A: 1\nX-B: 2\r\n\r\n", 400),
        ["a lone carriage return in a header"] = (Get + "X-A: 1\rX-B: 2\r\n\r\n", 400),
        ["a null in a value"] = (Get + "X-A: a\0b\r\n\r\n", 400),
        ["a null in a name"] = (Get + "X\0A: a\r\n\r\n", 400),
        ["a null in the path"] = ("GET /health/live\0 HTTP/1.1\r\n" + Close + "\r\n", 400),
        ["a header without a colon"] = (Get + "XA\r\n\r\n", 400),
        ["a header without a name"] = (Get + ": a\r\n\r\n", 400),
        ["two hosts"] = ("GET /health/live HTTP/1.1\r\nHost: b\r\n" + Close + "\r\n", 400),
        ["no host"] = ("GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        ["a host with a user"] = ("GET /health/live HTTP/1.1\r\nHost: a@localhost\r\nConnection: close\r\n\r\n", 400),
        ["another host in the target"] = ("GET http://elsewhere.example/health/live HTTP/1.1\r\n" + Close + "\r\n", 400),
        ["a foreign host"] = ("GET http://elsewhere.example/health/live HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n", 400),
        ["the target of a proxy"] = ("CONNECT localhost:80 HTTP/1.1\r\n" + Close + "\r\n", 400),
        ["the target of a server"] = ("GET * HTTP/1.1\r\n" + Close + "\r\n", 405),
        ["TRACE"] = (Get.Replace("GET", "TRACE") + "\r\n", 405),
        ["an unknown method"] = (Get.Replace("GET", "FROB") + "\r\n", 405),
        ["a method in small letters"] = ("delete /api/v1/articles/1 HTTP/1.1\r\n" + Close + "Authorization: Bearer KEY\r\n\r\n", 400),
        ["HTTP/0.9"] = ("GET /health/live\r\n\r\n", 400),
        ["HTTP/2.0 in plain words"] = ("GET /health/live HTTP/2.0\r\n" + Close + "\r\n", 505),
        ["a hello of TLS"] = ("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00FC\u0003\u0003\r\n\r\n", 400),
        ["a target that is too long"] = ("GET /" + new string('a', 9000) + " HTTP/1.1\r\n" + Close + "\r\n", 414),
        ["a header that is too long"] = (Get + "X-A: " + new string('a', 17_000) + "\r\n\r\n", 431),
        ["too many headers"] = (Get + string.Concat(Enumerable.Range(0, 60).Select(number => $"X-{number}: 1\r\n")) + "\r\n", 431),
        ["a chunk longer than an int says"] = (Post + Chunked + "\r\n80000000\r\nStorm\r\n0\r\n\r\n", 400),
        ["a chunk longer than a long says"] = (Post + Chunked + "\r\nFFFFFFFFFFFFFFFFFF\r\nStorm\r\n0\r\n\r\n", 400),
        ["a chunk shorter than nothing"] = (Post + Chunked + "\r\n-5\r\nStorm\r\n0\r\n\r\n", 400),
        ["a chunk in C's hexadecimal"] = (Post + Chunked + "\r\n0x5\r\nStorm\r\n0\r\n\r\n", 400),
        ["a chunk longer than it says"] = (Post + Chunked + "\r\n5\r\nStormXX0\r\n\r\n", 400),
        ["chunks that end in lone line feeds"] = (Post + Chunked + "\r\n5\nStorm\n0\n\n", 400),
        ["a line feed in an extension of a chunk"] = (Post + Chunked + "\r\n5;a\nb\r\nStorm\r\n0\r\n\r\n", 400),
        ["an extension of a chunk without end"] = (Post + Chunked + "\r\n5;" + new string('a', 2_000_000) + "\r\nStorm\r\n0\r\n\r\n", 413),
        ["too many trailers"] = (Post + Chunked + "\r\n5\r\nStorm\r\n0\r\n" + string.Concat(Enumerable.Range(0, 100).Select(number => $"X-{number}: 1\r\n")) + "\r\n", 400),
        ["a compressed body"] = (Post + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nStorm", 415),
    };

    private static readonly Dictionary<string, (string Request, int Status)> Right = new()
    {
        ["chunks"] = (Post + Chunked + "\r\n5\r\nRains\r\n0\r\n\r\n", 201),
        ["an extension of a chunk"] = (Post + Chunked + "\r\n5;a=\"b\"\r\nWinds\r\n0\r\n\r\n", 201),
        ["a trailer"] = (Post + Chunked + "\r\n5\r\nHails\r\n0\r\nX-A: 1\r\n\r\n", 201),
        ["a length in HTTP/1.0"] = (Post.Replace("HTTP/1.1", "HTTP/1.0") + "Content-Length: 5\r\n\r\nSnows", 201),
        ["the whole address as the target"] = ("GET http://localhost/health/live HTTP/1.1\r\n" + Close + "\r\n", 200),
        ["a body that is coded as itself"] = (Post + "Content-Encoding: identity\r\nContent-Length: 5\r\n\r\nFloods", 201),
    };

    public static TheoryData<string> WrongShapes => [.. Wrong.Keys];

    public static TheoryData<string> RightShapes => [.. Right.Keys];

    [Theory]
    [MemberData(nameof(WrongShapes))]
    public async Task What_can_be_read_in_two_ways_is_refused_and_nothing_behind_it_is_answered(string shape)
    {
        var (request, status) = Wrong[shape];

        var (statuses, text) = await ExchangeAsync(request);

        statuses.Should().Equal([status], "the answer was {0}", text);
        text.Should().NotContain("na_").And.NotContain("internal");
        await (await app.Client.GetAsync(new Uri("/health/ready", UriKind.Relative))).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(RightShapes))]
    public async Task What_can_be_read_in_one_way_only_is_read(string shape)
    {
        var (request, status) = Right[shape];

        var (statuses, text) = await ExchangeAsync(request);

        statuses.Should().Equal([status], "the answer was {0}", text);
    }

    [Fact]
    public async Task Nothing_that_is_refused_is_stored()
    {
        using var own = new NewsArticleApp();
        foreach (var (request, _) in Wrong.Values)
        {
            await RawConnection.ExchangeAsync(own.Address, WithKey(request, own));
        }

        var list = await own.Client.ReadAsync("/api/v1/articles?count=exact");
        list.GetProperty("items").EnumerateArray().Should().BeEmpty();
    }

    [Fact]
    public async Task A_compressed_body_is_refused_with_the_encoding_that_is_read()
    {
        var content = new StringContent("Storm");
        content.Headers.ContentEncoding.Add("gzip");

        var answer = await app.Client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), content);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-encoding")).Text("detail").Should().Contain("gzip");
        answer.Headers.GetValues("Accept-Encoding").Should().Equal("identity");
    }

    private Task<(int[] Statuses, string Text)> ExchangeAsync(string request) => RawConnection.ExchangeAsync(app.Address, WithKey(request, app));

    private static string WithKey(string request, NewsArticleApp service) =>
        request.Replace("KEY", service.Client.DefaultRequestHeaders.Authorization!.Parameter, StringComparison.Ordinal);
}
