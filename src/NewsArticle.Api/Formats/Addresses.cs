using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace NewsArticle.Api.Formats;

/// <summary>Absolute addresses of resources, as the client reaches the service.</summary>
/// <param name="request">A request of the client.</param>
internal sealed class Addresses(HttpRequest request)
{
    private readonly string _root = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/api/v1/");

    /// <summary>The address that was asked for.</summary>
    public string Self { get; } = request.GetEncodedUrl();

    /// <summary>The address of one of a resource: "articles".</summary>
    public string Of(string resource, int id) => string.Create(CultureInfo.InvariantCulture, $"{_root}{resource}/{id}");

    /// <summary>The same of one that may not be stored.</summary>
    public string? Of(string resource, int? id) => id is { } stored ? Of(resource, stored) : null;
}
