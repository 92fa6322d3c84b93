using Microsoft.Extensions.Primitives;

namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>An answer with status 200 as it goes over the wire, with the headers that belong to it.</summary>
internal sealed record Answer
{
    public required byte[] Body { get; init; }

    public required StringValues ContentType { get; init; }

    /// <summary>The entity tag with its quotation marks; none for an answer without.</summary>
    public StringValues Tag { get; init; }

    public StringValues CacheControl { get; init; }

    public StringValues LastModified { get; init; }

    public StringValues Link { get; init; }

    public StringValues Vary { get; init; }

    /// <summary>Takes over an answer that was sent.</summary>
    public static Answer Of(HttpResponse response, byte[] body) => new()
    {
        Body = body,
        ContentType = response.Headers.ContentType,
        Tag = response.Headers.ETag,
        CacheControl = response.Headers.CacheControl,
        LastModified = response.Headers.LastModified,
        Link = response.Headers.Link,
        Vary = response.Headers.Vary,
    };

    public void WriteTo(IHeaderDictionary headers)
    {
        headers.ETag = Tag;
        headers.CacheControl = CacheControl;
        headers.LastModified = LastModified;
        headers.Link = Link;
        headers.Vary = Vary;
    }
}
