using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace NewsArticle.Api.Infrastructure.Conditional;

/// <summary>Names the content of a resource: the same bytes have the same tag, whatever wrote them and whenever.</summary>
public sealed class EntityTag(IOptions<JsonOptions> json)
{
    /// <summary>A strong tag of the resource as JSON.</summary>
    public EntityTagHeaderValue Of(object resource) =>
        OfBytes(JsonSerializer.SerializeToUtf8Bytes(resource, resource.GetType(), json.Value.JsonSerializerOptions));

    /// <summary>A strong tag of content as it is sent.</summary>
    public static EntityTagHeaderValue OfBytes(byte[] content) =>
        new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, 16))}\"");

    /// <summary>Whether a write may go ahead: the resource is one that the request's If-Match names, or it has none.</summary>
    public bool Matches(RequestHeaders request, object resource)
    {
        if (request.IfMatch is not { Count: > 0 } wanted)
        {
            return true;
        }

        var current = Of(resource);
        return wanted.Any(tag => IsAny(tag) || tag.Compare(current, useStrongComparison: true));
    }

    /// <summary>Whether the request's If-Match, if it has one, is written as tags are; the framework skips what is not.</summary>
    public static bool IsReadable(IHeaderDictionary headers) =>
        headers.IfMatch.Count is 0 || EntityTagHeaderValue.TryParseStrictList(headers.IfMatch, out _);

    /// <summary>Whether the client has this content already.</summary>
    public static bool IsKnownTo(RequestHeaders request, EntityTagHeaderValue tag) =>
        request.IfNoneMatch.Any(known => IsAny(known) || known.Compare(tag, useStrongComparison: false));

    private static bool IsAny(EntityTagHeaderValue tag) => tag.Equals(EntityTagHeaderValue.Any);
}
