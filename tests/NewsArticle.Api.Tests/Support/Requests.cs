using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace NewsArticle.Api.Tests.Support;

/// <summary>Sends what a client would send.</summary>
internal static class Requests
{
    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string address, object? body = null, EntityTagHeaderValue? ifMatch = null)
    {
        var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        if (ifMatch is not null)
        {
            request.Headers.IfMatch.Add(ifMatch);
        }

        return client.SendAsync(request);
    }

    public static Task<HttpResponseMessage> SendTextAsync(
        this HttpClient client, HttpMethod method, string address, string body, string contentType = "application/json")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return client.SendAsync(new HttpRequestMessage(method, address) { Content = content });
    }

    /// <summary>Sends a request again for as long as the archive is too busy for it.</summary>
    public static async Task<HttpResponseMessage> UntilTakenAsync(Func<Task<HttpResponseMessage>> send)
    {
        HttpResponseMessage answer;
        do
        {
            answer = await send();
        }
        while (answer.StatusCode is System.Net.HttpStatusCode.ServiceUnavailable);

        return answer;
    }

    /// <summary>Sends a body only when the service wants it, as curl does: one that refuses the headers may close while a body is under way.</summary>
    public static Task<HttpResponseMessage> OfferTextAsync(this HttpClient client, HttpMethod method, string address, string body, string contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.ExpectContinue = true;
        return client.SendAsync(request);
    }
}
