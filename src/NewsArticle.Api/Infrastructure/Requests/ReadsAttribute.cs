using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>
/// Names the media types of the bodies that an action reads, and answers others with a 415 that lists them; the framework's own
/// attribute takes part in routing, where a mismatch ends at an endpoint that no longer knows the right types.
/// </summary>
/// <param name="mediaTypes">Without parameters: "application/json".</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadsAttribute(params string[] mediaTypes) : Attribute, IResourceFilter, IApiRequestMetadataProvider
{
    /// <summary>The media types, in the order in which they are recommended.</summary>
    public IReadOnlyList<string> MediaTypes { get; } = mediaTypes;

    /// <inheritdoc/>
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        var given = context.HttpContext.Request.ContentType;
        if (!MediaTypes.Any(mediaType => Matches(given, mediaType)))
        {
            context.Result = Refusal.UnsupportedMediaType(given, MediaTypes);
        }
    }

    /// <inheritdoc/>
    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    /// <inheritdoc/>
    public void SetContentTypes(MediaTypeCollection contentTypes)
    {
        ArgumentNullException.ThrowIfNull(contentTypes);

        contentTypes.Clear();
        foreach (var mediaType in MediaTypes)
        {
            contentTypes.Add(mediaType);
        }
    }

    private static bool Matches(string? given, string mediaType) =>
        Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(given, out var parsed)
        && parsed.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
