using System.Net.Http.Headers;
using System.Text;

namespace NewsArticle.Tools.Fuzzing.Sending;

/// <summary>Sends requests one after the other, as they are.</summary>
internal sealed class FuzzClient : IDisposable
{
    private const string EventStream = "text/event-stream";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client;
    private readonly string? _key;

    public FuzzClient(Uri address, string? key)
    {
        _key = key;
        // Some headers hold what no header may hold.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        _client = new HttpClient(handler) { BaseAddress = address, Timeout = Patience };
    }

    /// <summary>The path of the key that the run sends, whose number stands in it: <c>na_7_…</c>.</summary>
    public string? OwnKey => _key?.Split('_') is [_, var number, _] ? $"/api/v1/keys/{number}" : null;

    public Uri Address => _client.BaseAddress!;

    /// <summary>Sends a request.</summary>
    /// <exception cref="HttpRequestException">There is no whole answer.</exception>
    /// <exception cref="TaskCanceledException">There is none in a minute.</exception>
    public async Task<FuzzAnswer> SendAsync(FuzzRequest request, CancellationToken cancellationToken)
    {
        using var message = Message(request);
        using var answer = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var mediaType = answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
        return new FuzzAnswer
        {
            Status = (int)answer.StatusCode,
            MediaType = mediaType,
            Headers = answer.Headers.Concat(answer.Content.Headers)
                .SelectMany(header => header.Value.Select(value => (header.Key, value)))
                .ToLookup(header => header.Key, header => header.value, StringComparer.OrdinalIgnoreCase),
            Body = mediaType is EventStream ? "" : await answer.Content.ReadAsStringAsync(cancellationToken),
        };
    }

    public void Dispose() => _client.Dispose();

    private HttpRequestMessage Message(FuzzRequest request)
    {
        // What is escaped wrongly, or leads up with dots, must arrive so.
        var target = new Uri(Address, "/").ToString().TrimEnd('/') + request.Target;
        var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        if (request.Body is not null)
        {
            message.Content = new ByteArrayContent(request.Body);
            _ = request.ContentType is not null && message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        if ((request.Key ?? _key) is { Length: > 0 } key)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        foreach (var (name, value) in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }
}
