using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Searching;

/// <summary>Searches as a client does.</summary>
internal static class Searches
{
    public static string Address(string query, string more = "") => $"/api/v1/search?q={Uri.EscapeDataString(query)}{more}";

    public static async Task<List<JsonElement>> HitsAsync(this NewsArticleApp app, string query, string more = "") =>
        [.. (await app.Client.ReadAsync(Address(query, more))).GetProperty("items").EnumerateArray()];

    /// <summary>The ids of the articles found as such.</summary>
    public static async Task<List<int>> ArticlesAsync(this NewsArticleApp app, string query, string more = "") =>
        [.. (await app.HitsAsync(query, more)).Where(hit => hit.Text("kind") is "article").Select(ArticleId)];

    /// <summary>The texts of the quotes found.</summary>
    public static async Task<List<string>> QuotesAsync(this NewsArticleApp app, string query, string more = "") =>
        [.. (await app.HitsAsync(query, more)).Where(hit => hit.Text("kind") is "quote").Select(hit => hit.GetProperty("quote").Text("text"))];

    public static int ArticleId(this JsonElement hit) => hit.GetProperty("article").GetProperty("id").GetInt32();
}
