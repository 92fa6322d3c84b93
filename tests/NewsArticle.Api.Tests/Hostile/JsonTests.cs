using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Hostile;

/// <summary>Bodies that JSON parsers disagree about, or break on, for every operation that reads JSON.</summary>
[Trait(Scale.Catalogue, "9")]
public sealed class JsonTests(NewsArticleApp app) : IClassFixture<NewsArticleApp>
{
    private const string Present = "corpora/json/y_array_empty.json";

    /// <summary>No JSON for any parser.</summary>
    private static readonly string[] Broken =
    [
        "", " ", "{", "}", "[", "]", "{]", "[1,]", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{'a':1}", "[1 2]", "[,1]", "nul", "True", "NaN", "[Infinity]",
        "01", "1.", ".1", "1e", "+1", "0x1", "\"", "\"\\x\"", "\"\\u12\"", "\"\t\"", "\"\n\"", "[1]x", "{}{}", "/**/1", "# 1", "<a/>", "\u00A0{}", "\u2028{}",
        "[\"\u0000\"]", "\"\\", "{\"a\":1 \"b\":2}", "[" + "\"a", "-", "[-]", "--1",
    ];

    public static TheoryData<int> Depths => [100, 1000, 10_000];

    [Fact]
    public async Task What_is_no_json_is_refused_everywhere()
    {
        foreach (var body in Broken)
        {
            await RefusedEverywhereAsync(Encoding.UTF8.GetBytes(body), body);
        }
    }

    [Theory]
    [MemberData(nameof(Depths))]
    public async Task Json_that_is_deep_is_refused_everywhere(int depth)
    {
        await RefusedEverywhereAsync(Encoding.UTF8.GetBytes(new string('[', depth)), "open arrays");
        await RefusedEverywhereAsync(Encoding.UTF8.GetBytes($"{new string('[', depth)}{new string(']', depth)}"), "arrays");
        await RefusedEverywhereAsync(Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("{\"a\":", depth))}1{new string('}', depth)}"), "objects");
    }

    [Fact]
    public async Task Json_that_is_wide_is_refused_everywhere()
    {
        await RefusedEverywhereAsync(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("0", 100_000))}]"), "a wide array");
        await RefusedEverywhereAsync(Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, 50_000).Select(index => $"\"{index}\":0"))}}}"), "a wide object");
    }

    [SkippableFact]
    [Trait("Needs", "shared")]
    public async Task What_the_test_suite_of_json_refuses_is_refused_everywhere()
    {
        foreach (var file in Files("json", "n_*"))
        {
            await RefusedEverywhereAsync(await File.ReadAllBytesAsync(file), Path.GetFileName(file));
        }
    }

    [SkippableFact]
    [Trait("Needs", "shared")]
    public async Task Nothing_of_the_test_suite_of_json_breaks_the_service()
    {
        foreach (var file in Files("json", "[yi]_*").Concat(Files("json-transform", "*")))
        {
            foreach (var (method, address) in WriteEndpoints.All)
            {
                using var answer = await SendAsync(method, address, await File.ReadAllBytesAsync(file));
                ((int)answer.StatusCode).Should().BeLessThan(500, "{0} was sent to {1} {2}", Path.GetFileName(file), method, address);
            }
        }
    }

    private static List<string> Files(string folder, string pattern)
    {
        var present = Shared.File(Present);
        Skip.If(present is null, "There is no ../shared.");
        var directory = Path.Combine(Path.GetDirectoryName(present)!, "..", folder);
        var files = pattern is "[yi]_*" ? Directory.GetFiles(directory, "y_*").Concat(Directory.GetFiles(directory, "i_*")) : Directory.GetFiles(directory, pattern);
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private async Task RefusedEverywhereAsync(byte[] body, string name)
    {
        foreach (var (method, address) in WriteEndpoints.All)
        {
            using var answer = await SendAsync(method, address, body);
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, "{0} was sent to {1} {2}, and the answer was {3}", name, method, address, await answer.Content.ReadAsStringAsync());
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return app.Client.SendAsync(new HttpRequestMessage(method, address) { Content = content });
    }
}
