using System.Net;

namespace NewsArticle.Api.Tests.Formats;

/// <summary>Asks for formats as clients do.</summary>
internal static class Formatted
{
    public static Task<HttpResponseMessage> AcceptAsync(this HttpClient client, string address, string accept, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept).Should().BeTrue();
        return client.SendAsync(request);
    }

    /// <summary>The body of an answer that must be there.</summary>
    public static async Task<string> ReadTextAsync(this HttpClient client, string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, body);
        return body;
    }
}
