using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>
/// Refuses requests that somebody on the way to the service could read otherwise than the service does, and so let a second request
/// pass that hides in the first; and bodies that are coded, which would be stored as if they were text.
/// </summary>
internal sealed class Framing(RequestDelegate next)
{
    /// <summary>Where the server keeps a length that it ignores because the body comes in chunks.</summary>
    private const string IgnoredLength = "X-Content-Length";

    private const string Chunked = "chunked";
    private const string Identity = "identity";

    private static readonly SearchValues<char> SmallLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (FaultOf(request) is { } fault)
        {
            // What follows on the connection may be part of this request, or another.
            context.Response.Headers.Connection = "close";
            return Refusal.AmbiguousRequest(fault).ExecuteAsync(context);
        }

        if (IsCoded(request.Headers.ContentEncoding) && HasBody(context))
        {
            context.Response.Headers.AcceptEncoding = Identity;
            return Refusal.CodedBody(request.Headers.ContentEncoding.ToString()).ExecuteAsync(context);
        }

        return next(context);
    }

    private static string? FaultOf(HttpRequest request)
    {
        if (request.Method.AsSpan().ContainsAny(SmallLetters))
        {
            return "Write the method in capital letters.";
        }

        var coding = request.Headers.TransferEncoding;
        return coding.Count is 0 ? null
            : request.Headers.ContainsKey(IgnoredLength) ? "Send either Content-Length or Transfer-Encoding."
            : HttpProtocol.IsHttp10(request.Protocol) ? "Send the length of the body: HTTP/1.0 knows no Transfer-Encoding."
            : !Chunked.Equals(coding.ToString(), StringComparison.OrdinalIgnoreCase) ? "Send the body as it is: no Transfer-Encoding but chunked is read."
            : null;
    }

    private static bool IsCoded(StringValues encoding) =>
        encoding.Count > 0 && !Identity.Equals(encoding.ToString(), StringComparison.OrdinalIgnoreCase);

    private static bool HasBody(HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is true;
}
