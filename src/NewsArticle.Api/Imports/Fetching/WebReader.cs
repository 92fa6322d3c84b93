using System.Net;
using System.Security.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsArticle.Api.Infrastructure.Network;
using NewsArticle.Data;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>
/// Reads what stands at an address, within limits: every address on the way, the first and those it leads on to, passes the same
/// rules; a host is asked for one thing at a time; and neither size, also unpacked, nor time are the server's to choose.
/// </summary>
internal sealed class WebReader : IDisposable
{
    private const int MostRedirects = 5;
    private const int MostAtOnce = 8;

    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(24);

    private readonly ImportRules _rules;
    private readonly HostTurns _turns;
    private readonly TimeProvider _time;
    private readonly TimeSpan _patience;
    private readonly string _userAgent;
    private readonly HttpClient _client;
    private readonly SemaphoreSlim _atOnce = new(MostAtOnce);

    public WebReader(PublicAddresses addresses, ImportRules rules, HostTurns turns, IOptions<ImportOptions> options, TimeProvider time)
    {
        (_rules, _turns, _time) = (rules, turns, time);
        (_patience, _userAgent) = (TimeSpan.FromSeconds(options.Value.Seconds), options.Value.UserAgent);
        var handler = addresses.NewHandler();
        handler.AutomaticDecompression = DecompressionMethods.All;
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Reads an address, and what it leads on to.</summary>
    /// <param name="visiting">Asked before each address is fetched; throws to refuse it.</param>
    /// <returns>What stands there; null where it is what the request knows already.</returns>
    /// <exception cref="ImportFault">It may not or cannot be read.</exception>
    public async Task<WebPage?> ReadAsync(Uri url, WebRequest request, Func<Uri, Task> visiting, CancellationToken cancellationToken)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (_rules.Refuse(url) is { } refused)
            {
                throw refused;
            }

            await visiting(url);
            var (page, next) = await VisitAsync(url, request, cancellationToken);
            if (next is null)
            {
                return page;
            }

            url = next;
        }

        throw ImportFault.TooManyRedirects(MostRedirects);
    }

    public void Dispose()
    {
        _client.Dispose();
        _atOnce.Dispose();
    }

    private async Task<(WebPage? Page, Uri? Next)> VisitAsync(Uri url, WebRequest request, CancellationToken cancellationToken)
    {
        using var turn = await _turns.TakeAsync(url.IdnHost, cancellationToken);
        await _atOnce.WaitAsync(cancellationToken);
        using var patience = new CancellationTokenSource(_patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await SendAsync(url, request, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw ImportFault.TooSlow(_patience);
        }
        catch (HttpRequestException failure)
        {
            throw Explain(failure, url.Host);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            throw ImportFault.Unreachable("The answer broke off, or was packed wrongly.");
        }
        finally
        {
            _atOnce.Release();
        }
    }

    private async Task<(WebPage? Page, Uri? Next)> SendAsync(Uri url, WebRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, url);
        message.Headers.TryAddWithoutValidation(HeaderNames.UserAgent, _userAgent);
        message.Headers.TryAddWithoutValidation(HeaderNames.Accept, request.Accept);
        message.Headers.TryAddWithoutValidation(HeaderNames.IfNoneMatch, request.Tag);
        message.Headers.TryAddWithoutValidation(HeaderNames.IfModifiedSince, request.LastModified);
        using var answer = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return answer.StatusCode switch
        {
            HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation => (await TakeAsync(url, request, answer, cancellationToken), null),
            HttpStatusCode.NotModified => (null, null),
            HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect => (null, Target(url, answer)),
            var status => throw ImportFault.Status(status, RestOf(answer)),
        };
    }

    private static Uri Target(Uri url, HttpResponseMessage answer) =>
        answer.Headers.Location is { } location && Uri.TryCreate(url, location, out var target)
            ? target
            : throw ImportFault.AddressNotAllowed("The address leads on to one that cannot be read.");

    private static async Task<WebPage> TakeAsync(Uri url, WebRequest request, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var type = answer.Content.Headers.ContentType;
        var mediaType = type?.MediaType?.ToLowerInvariant();
        if (mediaType is not null && !request.Takes(mediaType))
        {
            throw ImportFault.UnreadableType(mediaType);
        }

        using var content = await answer.Content.ReadAsStreamAsync(cancellationToken);
        var body = await BodyAsync(content, request, cancellationToken);
        return new WebPage(url, mediaType, type?.CharSet?.Trim('"', ' '), body)
        {
            Tag = Header(answer.Headers, HeaderNames.ETag),
            LastModified = Header(answer.Content.Headers, HeaderNames.LastModified),
        };
    }

    /// <summary>Counts what comes out of the unpacking, so that a small answer cannot become a large one.</summary>
    private static async Task<ArraySegment<byte>> BodyAsync(Stream content, WebRequest request, CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int count; (count = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            var room = request.Bytes - (int)body.Length;
            body.Write(buffer, 0, Math.Min(count, room));
            if (count > room)
            {
                return request.CutsOff ? Written(body) : throw ImportFault.TooLarge(request.Bytes);
            }
        }

        return Written(body);
    }

    private static ArraySegment<byte> Written(MemoryStream body) => new(body.GetBuffer(), 0, (int)body.Length);

    private static string? Header(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and <= Lengths.Validator } value ? value : null;

    private TimeSpan? RestOf(HttpResponseMessage answer)
    {
        var rest = answer.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - _time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return rest > LongestRest ? LongestRest : rest < TimeSpan.Zero ? TimeSpan.Zero : rest;
    }

    private static ImportFault Explain(HttpRequestException failure, string host) => failure switch
    {
        PrivateAddressException or { InnerException: PrivateAddressException } => ImportFault.PrivateAddress(host),
        { InnerException: AuthenticationException } => ImportFault.Unreachable("No secure connection could be made; the server's certificate may be wrong."),
        { HttpRequestError: HttpRequestError.NameResolutionError } => ImportFault.Unreachable($"The host {host} is unknown."),
        { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => ImportFault.Unreachable("The answer's headers are too long."),
        _ => ImportFault.Unreachable("The server could not be reached, or did not answer as a web server does."),
    };
}
