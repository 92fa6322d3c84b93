using System.Net;
using System.Net.Http.Json;
using NewsArticle.Api.Tests.Support;

namespace NewsArticle.Api.Tests.Faults;

/// <summary>A client that writes with keys, and sends again what the service is too busy for, as every client should.</summary>
internal sealed class WritingClient(ServiceProcess service) : IDisposable
{
    private const string Articles = "/api/v1/articles";

    private readonly HttpClient _client = service.NewClient();

    public void Dispose() => _client.Dispose();

    /// <summary>Stores an article; the headline is the key.</summary>
    /// <returns>Its id.</returns>
    public async Task<int> StoreAsync(string headline)
    {
        var answer = await Requests.UntilTakenAsync(() => TryStoreAsync(headline));
        return (await answer.ShouldBeAsync(HttpStatusCode.Created)).GetProperty("id").GetInt32();
    }

    /// <summary>The same once, however busy the service is.</summary>
    public Task<HttpResponseMessage> TryStoreAsync(string headline)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Articles)
        {
            Content = JsonContent.Create(new { headline, paragraphs = new[] { $"{headline} came.", "Police counted 3 dead." } }),
        };
        request.Headers.Add("Idempotency-Key", headline);
        return _client.SendAsync(request);
    }

    public async Task RenameAsync(int id, string publisher) =>
        await (await Requests.UntilTakenAsync(() => _client.SendAsync(HttpMethod.Patch, $"{Articles}/{id}", new { publisher }))).ShouldBeAsync(HttpStatusCode.OK);

    public async Task DeleteAsync(int id) =>
        await (await Requests.UntilTakenAsync(() => _client.SendAsync(HttpMethod.Delete, $"{Articles}/{id}"))).ShouldBeAsync(HttpStatusCode.NoContent);

    /// <summary>Lets the service check the archive.</summary>
    public async Task CheckAsync()
    {
        var report = await (await _client.SendAsync(HttpMethod.Post, "/api/v1/archive/check")).ShouldBeAsync(HttpStatusCode.OK);
        report.GetProperty("isSound").GetBoolean().Should().BeTrue("the check said {0}", report);
    }

    /// <summary>Reads all articles, page by page.</summary>
    public async Task<IReadOnlyList<(int Id, string Headline, string? Publisher)>> ReadAllAsync()
    {
        var all = new List<(int, string, string?)>();
        for (var page = $"{Articles}?limit=200"; page is not null;)
        {
            var list = await _client.ReadAsync(page);
            all.AddRange(list.GetProperty("items").EnumerateArray()
                .Select(item => (item.GetProperty("id").GetInt32(), item.Text("headline"), item.GetProperty("publisher").GetString())));
            page = list.GetProperty("nextCursor").GetString() is { } cursor ? $"{Articles}?limit=200&cursor={Uri.EscapeDataString(cursor)}" : null;
        }

        return all;
    }

    /// <summary>Reads a page of articles, whatever else is wrong.</summary>
    public async Task ReadAsync() => await _client.ReadAsync(Articles);
}
