using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Revisions;

/// <summary>Reads histories as a client does.</summary>
internal static class Histories
{
    public static string Address(int article, string rest = "") => $"/api/v1/articles/{article}/revisions{rest}";

    /// <summary>The numbers and operations of all revisions, the newest first.</summary>
    public static async Task<string[]> HistoryAsync(this HttpClient client, int article) =>
        [.. (await client.ReadAsync(Address(article))).GetProperty("items").EnumerateArray()
            .Select(revision => $"{revision.GetProperty("number")} {revision.Text("operation")}")];

    public static Task<JsonElement> RevisionAsync(this HttpClient client, int article, int number) => client.ReadAsync(Address(article, $"/{number}"));

    /// <summary>The changes of a revision: "replace /headline".</summary>
    public static IEnumerable<string> Changes(this JsonElement revision) =>
        revision.GetProperty("changes").EnumerateArray().Select(change => $"{change.Text("op")} {change.Text("path")}");

    /// <summary>An article without what a restored one has of its own.</summary>
    public static string Content(this JsonElement article) =>
        string.Join('\n', article.EnumerateObject().Where(member => member.Name is not "updatedAt").Select(member => member.ToString()));

    public static Task<HttpResponseMessage> RestoreAsync(this HttpClient client, int article, int number) =>
        client.PostAsync(new Uri(Address(article, $"/{number}/restore"), UriKind.Relative), null);

    /// <summary>All that is stored of an article.</summary>
    public static Task<JsonElement> ArticleAsync(this HttpClient client, int id) => client.ReadAsync($"/api/v1/articles/{id}?precision=wide");

    public static async Task<int> ImportAsync(this HttpClient client, string text) =>
        (await (await client.SendTextAsync(HttpMethod.Post, "/api/v1/articles", text, "text/plain"))
            .ShouldBeAsync(System.Net.HttpStatusCode.Created)).GetProperty("id").GetInt32();
}
