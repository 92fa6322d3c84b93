using System.Collections.Concurrent;

namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>The requests with an <c>Idempotency-Key</c> that are worked on. One process at a time works on an archive, so memory knows them all.</summary>
internal sealed class RequestsInFlight
{
    private readonly ConcurrentDictionary<(string Client, string Key), byte> _requests = [];

    /// <summary>Begins a request; null where one of the same client with the same key has not ended.</summary>
    public IDisposable? TryBegin(string client, string key) => _requests.TryAdd((client, key), 0) ? new Flight(this, (client, key)) : null;

    private sealed class Flight(RequestsInFlight requests, (string, string) request) : IDisposable
    {
        public void Dispose() => requests._requests.TryRemove(request, out _);
    }
}
