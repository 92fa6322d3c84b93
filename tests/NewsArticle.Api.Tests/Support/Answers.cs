using System.Net;
using System.Text.Json;

namespace NewsArticle.Api.Tests.Support;

/// <summary>Reads answers as a client does; a status that is not the expected one shows the body.</summary>
internal static class Answers
{
    public static async Task<JsonElement> ShouldBeAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(status, "the answer to {0} was {1}", answer.RequestMessage?.RequestUri?.ToString(), body);
        return body.Length is 0 ? default : JsonDocument.Parse(body).RootElement;
    }

    /// <summary>Asserts a complete problem of a kind, and returns it.</summary>
    public static async Task<JsonElement> ShouldBeProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var problem = await answer.ShouldBeAsync(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        problem.Text("code").Should().Be(code, "the problem was {0}", problem.ToString());
        problem.Text("type").Should().EndWith(code);
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.Text("title").Should().NotBeEmpty();
        problem.Text("detail").Should().NotBeEmpty();
        problem.Text("instance").Should().StartWith("/");
        problem.Text("traceId").Should().NotBeEmpty();
        problem.ToString().Should().NotContain("System.").And.NotContain("NewsArticle.").And.NotContain("   at ");
        return problem;
    }

    public static string Text(this JsonElement element, string member) => element.GetProperty(member).GetString()!;

    /// <summary>The errors of a problem, by place.</summary>
    public static Dictionary<string, string[]> Errors(this JsonElement problem) =>
        problem.GetProperty("errors").Deserialize<Dictionary<string, string[]>>()!;

    public static async Task<JsonElement> ReadAsync(this HttpClient client, string address) =>
        await (await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute))).ShouldBeAsync(HttpStatusCode.OK);
}
