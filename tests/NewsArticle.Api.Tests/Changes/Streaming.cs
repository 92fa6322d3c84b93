using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace NewsArticle.Api.Tests.Changes;

/// <summary>A reader of the stream of changes, as a browser is one.</summary>
internal sealed class Streaming : IAsyncDisposable
{
    private readonly HttpResponseMessage _answer;
    private readonly IAsyncEnumerator<SseItem<string>> _events;

    private Streaming(HttpResponseMessage answer, IAsyncEnumerator<SseItem<string>> events)
    {
        _answer = answer;
        _events = events;
    }

    public HttpContentHeaders Headers => _answer.Content.Headers;

    public static async Task<Streaming> OpenAsync(HttpClient client, string query = "", long? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/changes/stream{query}");
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", FormattableString.Invariant($"{lastEventId}"));
        }

        var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        var parser = SseParser.Create(await answer.Content.ReadAsStreamAsync());
        return new Streaming(answer, parser.EnumerateAsync().GetAsyncEnumerator());
    }

    /// <summary>The next event; null at the end of the stream.</summary>
    public async Task<SseItem<string>?> NextAsync() =>
        await _events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1)) ? _events.Current : null;

    /// <summary>The next event that is a change.</summary>
    public async Task<(string Kind, long Sequence, JsonElement Data)> NextChangeAsync()
    {
        while (await NextAsync() is { } item)
        {
            if (item.EventType is not "ping")
            {
                var data = JsonDocument.Parse(item.Data).RootElement;
                return (item.EventType, long.Parse(item.EventId!, System.Globalization.CultureInfo.InvariantCulture), data);
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    public async ValueTask DisposeAsync()
    {
        _answer.Dispose();
        try
        {
            await _events.DisposeAsync();
        }
        catch (NotSupportedException)
        {
            // A read is under way; it ends with the answer.
        }
    }
}
