using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data.Access;
using NewsArticle.Data.Idempotency;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>
/// Lets a client send a POST again without fear that it is carried out twice. The answer is stored in the transaction of what the
/// request changed, and sent when that is on disk: whenever the service is killed, a repetition finds both or neither.
/// </summary>
internal sealed class IdempotencyFilter(RequestsInFlight inFlight, KeptAnswers answers, ArchiveWriter writer, TimeProvider time) : IAsyncResourceFilter
{
    private const string RetrySeconds = "1";

    /// <summary>Whether the answers of an action are kept: what changes nothing has the same answer anyway, and must not fill the disk of a service that is open to read.</summary>
    public static bool Keeps(IReadOnlyList<object> metadata) =>
        metadata.OfType<NeedsAttribute>().LastOrDefault() is { Scope: not Scope.Read } && !metadata.OfType<KnowsRepetitionsAttribute>().Any();

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || http.Request.Headers[IdempotencyKey.Header].Count is 0)
        {
            await next();
            return;
        }

        if (!IdempotencyKey.TryRead(http.Request.Headers, out var key))
        {
            context.Result = Refusal.BadIdempotencyKey();
            return;
        }

        if (!Keeps([.. context.ActionDescriptor.EndpointMetadata]))
        {
            await next();
            return;
        }

        var client = ClientOf(http);
        using var flight = inFlight.TryBegin(client, key);
        if (flight is null)
        {
            http.Response.Headers.RetryAfter = RetrySeconds;
            context.Result = Refusal.RequestInFlight();
            return;
        }

        var fingerprint = await RequestFingerprint.OfAsync(http.Request, http.RequestAborted);
        if (await answers.FindAsync(client, key, http.RequestAborted) is { } kept)
        {
            context.Result = Repeat(kept, fingerprint);
            return;
        }

        await AnswerAsync(context, next, (status, body) => new KeptAnswer
        {
            Client = client,
            Key = key,
            Fingerprint = fingerprint,
            Status = status,
            ContentType = http.Response.ContentType,
            Location = OrNull(http.Response.Headers.Location),
            Tag = OrNull(http.Response.Headers.ETag),
            LastModified = OrNull(http.Response.Headers.LastModified),
            Body = context.ActionDescriptor.EndpointMetadata.OfType<AnsweredOnceAttribute>().Any() && status < 300 ? null : body,
            CreatedUtc = time.GetUtcNow().UtcDateTime,
        });
    }

    /// <summary>Whoever shows a key, or else whoever sends from an address.</summary>
    private static string ClientOf(HttpContext http) =>
        http.User.KeyId() is { } id ? $"key {id}" : $"address {http.Connection.RemoteIpAddress}";

    private static IActionResult Repeat(KeptAnswer kept, byte[] fingerprint) =>
        !kept.Fingerprint.AsSpan().SequenceEqual(fingerprint) ? Refusal.IdempotencyKeyReused()
        : kept.Body is null ? Refusal.AnsweredOnce()
        : new ReplayedAnswer(kept);

    /// <summary>Whether a repetition would be answered the same: a refusal that asks to try again, or for another way to send it, is not an answer to the request.</summary>
    private static bool IsFinal(int status) => status is
        (>= 200 and < 300) or StatusCodes.Status404NotFound or StatusCodes.Status409Conflict or StatusCodes.Status410Gone or StatusCodes.Status422UnprocessableEntity;

    private async Task AnswerAsync(ResourceExecutingContext context, ResourceExecutionDelegate next, Func<int, byte[], KeptAnswer> toKeep)
    {
        var http = context.HttpContext;
        var wire = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var held = new HeldResponseBody();
        http.Features.Set<IHttpResponseBodyFeature>(held);
        writer.HoldBack();
        byte[] body;
        try
        {
            var executed = await next();
            body = await held.ReadAsync();
            if (executed.Exception is not null)
            {
                return;
            }

            if (IsFinal(http.Response.StatusCode))
            {
                await answers.KeepAsync(toKeep(http.Response.StatusCode, body));
            }
        }
        finally
        {
            http.Features.Set(wire);
            await writer.GiveUpAsync();
        }

        if (body.Length > 0)
        {
            http.Response.ContentLength = body.Length;
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private static string? OrNull(Microsoft.Extensions.Primitives.StringValues header) => header.Count is 0 ? null : header.ToString();
}
