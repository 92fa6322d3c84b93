using NewsArticle.Api.Formats.Json;

namespace NewsArticle.Api.Formats;

/// <summary>The format that was chosen for the answer to a request.</summary>
internal static class ChosenFormat
{
    public static void Choose(this HttpContext context, Format format) => context.Features.Set(format);

    /// <summary>The format; null where it is the API's own JSON.</summary>
    public static Format? OtherFormat(this HttpContext context) => context.Features.Get<Format>() is { } format and not JsonFormat ? format : null;
}
