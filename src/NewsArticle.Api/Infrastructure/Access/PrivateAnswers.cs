using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Keeps what not everybody may read out of caches that others share.</summary>
internal sealed class PrivateAnswers(RequestDelegate next, IOptions<AccessOptions> access)
{
    private const string NoStore = "no-store";

    public Task InvokeAsync(HttpContext context)
    {
        if (CacheControlOf(context.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>()) is { } cacheControl)
        {
            context.Response.OnStarting(() => SetAsync(context.Response.Headers, cacheControl));
        }

        return next(context);
    }

    private string? CacheControlOf(NeedsAttribute? needs) => needs?.Scope switch
    {
        Scope.Admin => NoStore,
        Scope.Read when access.Value.Reading is ReadAccess.Keys => "private, no-cache",
        _ => null,
    };

    private static Task SetAsync(IHeaderDictionary headers, string cacheControl)
    {
        if (headers.CacheControl != NoStore)
        {
            headers.CacheControl = cacheControl;
        }

        // An answer from memory has it already.
        if (!headers.Vary.Contains(HeaderNames.Authorization))
        {
            headers.Vary = StringValues.Concat(headers.Vary, HeaderNames.Authorization);
        }

        return Task.CompletedTask;
    }
}
