using System.Net;
using System.Text.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.ImportJobs;

/// <summary>Makes imports as a client does, and waits for what becomes of them.</summary>
internal static class Importer
{
    public const string Imports = "/api/v1/imports";

    public static Task<HttpResponseMessage> PostImportAsync(this NewsArticleApp app, string url, string? every = null) =>
        app.Client.SendAsync(HttpMethod.Post, Imports, every is null ? new { url } : new { url, every });

    /// <summary>Makes an import.</summary>
    /// <returns>Its number.</returns>
    public static async Task<int> GivenImportAsync(this NewsArticleApp app, string url, string? every = null) =>
        (await (await app.PostImportAsync(url, every)).ShouldBeAsync(HttpStatusCode.Accepted)).GetProperty("id").GetInt32();

    public static Task<JsonElement> ImportAsync(this NewsArticleApp app, int id) => app.Client.ReadAsync($"{Imports}/{id}");

    /// <summary>Makes an import, and waits until it has ended.</summary>
    public static async Task<JsonElement> ImportToEndAsync(this NewsArticleApp app, string url) =>
        await app.UntilAsync(await app.GivenImportAsync(url), import => import.Text("status") is "done" or "failed");

    /// <summary>Asks how far an import is until it is as wanted; each question is a request, which gives the service its turn.</summary>
    public static async Task<JsonElement> UntilAsync(this NewsArticleApp app, int id, Func<JsonElement, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var import = await app.ImportAsync(id);
            if (isSo(import))
            {
                return import;
            }

            patience.Token.ThrowIfCancellationRequested();
        }
    }

    public static int Count(this JsonElement import, string status) => import.GetProperty("counts").GetProperty(status).GetInt32();

    /// <summary>The code of an import's or an item's problem; null where it has none.</summary>
    public static string? Code(this JsonElement importOrItem) =>
        importOrItem.GetProperty("problem") is { ValueKind: JsonValueKind.Object } problem ? problem.Text("code") : null;

    /// <summary>The items of an import, the newest first.</summary>
    public static List<JsonElement> Items(this JsonElement import) => [.. import.GetProperty("items").EnumerateArray()];
}
