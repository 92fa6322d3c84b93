using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Import;

/// <summary>Sends articles as clients do.</summary>
internal static class Importing
{
    public const string Articles = "/api/v1/articles";
    public const string Extractions = "/api/v1/extractions";

    public static Task<HttpResponseMessage> PostTextAsync(this HttpClient client, string text, string to = Articles) =>
        client.PostBytesAsync(Encoding.UTF8.GetBytes(text), "text/plain", to);

    public static Task<HttpResponseMessage> PostHtmlAsync(this HttpClient client, string html, string to = Articles) =>
        client.PostBytesAsync(Encoding.UTF8.GetBytes(html), "text/html", to);

    public static Task<HttpResponseMessage> PostArticleAsync(this HttpClient client, object article, string to = Articles) =>
        client.PostAsJsonAsync(new Uri(to, UriKind.RelativeOrAbsolute), article);

    public static async Task<HttpResponseMessage> PostBytesAsync(this HttpClient client, byte[] body, string mediaType, string to = Articles)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new(mediaType);
        return await client.PostAsync(new Uri(to, UriKind.RelativeOrAbsolute), content);
    }

    /// <summary>What the service reads out of a text, without extraction.</summary>
    public static async Task<JsonElement> ReadTextAsync(this HttpClient client, string text) =>
        await (await client.PostTextAsync(text, Extractions + "?extract=false")).ShouldBeAsync(HttpStatusCode.OK);

    /// <summary>What the service reads out of a page, without extraction.</summary>
    public static async Task<JsonElement> ReadHtmlAsync(this HttpClient client, string html) =>
        await (await client.PostHtmlAsync(html, Extractions + "?extract=false")).ShouldBeAsync(HttpStatusCode.OK);

    public static string?[] Strings(this JsonElement element, string member) =>
        [.. element.GetProperty(member).EnumerateArray().Select(item => item.GetString())];
}
