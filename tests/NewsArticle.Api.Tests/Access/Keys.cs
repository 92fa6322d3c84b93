using System.Net;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Access;

/// <summary>Makes and uses keys as an admin does.</summary>
internal static class Keys
{
    public const string Address = "/api/v1/keys";

    /// <summary>A key that was just made.</summary>
    public static async Task<(int Id, string Key)> GivenKeyAsync(
        this NewsArticleApp app, string scope, string name = "Ada Byrne", DateTimeOffset? expiresAt = null)
    {
        var answer = await app.Client.SendAsync(HttpMethod.Post, Address, new { name, scope, expiresAt });
        var made = await answer.ShouldBeAsync(HttpStatusCode.Created);
        return (made.GetProperty("id").GetInt32(), made.Text("key"));
    }

    /// <summary>Whether a client may write: the article that it would delete does not exist.</summary>
    public static async Task<HttpStatusCode> TryToWriteAsync(this HttpClient client)
    {
        using var answer = await client.SendAsync(HttpMethod.Delete, "/api/v1/articles/404");
        return answer.StatusCode;
    }
}
