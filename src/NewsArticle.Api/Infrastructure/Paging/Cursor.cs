using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>Leads from page to page: the key of the last row shown, written for clients.</summary>
internal static class Cursor
{
    /// <summary>Writes the cursor: opaque, and good for one list with one set of filters only.</summary>
    public static string Write(RowKey last, HttpRequest request) => Base64Url.EncodeToString(
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Fingerprint(request)}.{last.By}.{last.Id}")));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="text">What the client sent; null for the first page.</param>
    /// <param name="request">The request for the page.</param>
    /// <param name="last">The row before the page; null for the first page.</param>
    /// <param name="error">What is wrong with the text and what to do, where this returns false.</param>
    public static bool TryRead(string? text, HttpRequest request, out RowKey? last, out string error)
    {
        last = null;
        error = "";
        if (text is null)
        {
            return true;
        }

        if (Parts(text) is not [var fingerprint, var by, var id]
            || !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || !long.TryParse(by, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place))
        {
            error = "This is not a nextCursor that the service gave; leave cursor out to start with the first page.";
            return false;
        }

        if (fingerprint != Fingerprint(request))
        {
            error = "This cursor belongs to another list or to other filters; leave it out to start with the first page.";
            return false;
        }

        last = new RowKey { By = place, Id = row };
        return true;
    }

    private static string[] Parts(string text)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        return Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var written)
            ? Encoding.ASCII.GetString(bytes, 0, written).Split('.')
            : [];
    }

    private static string Fingerprint(HttpRequest request)
    {
        var filters = request.Query
            .Where(parameter => !PageRequest.Declares(parameter.Key))
            .OrderBy(parameter => parameter.Key, StringComparer.OrdinalIgnoreCase)
            .Select(parameter => $"{parameter.Key.ToUpperInvariant()}={parameter.Value}");
        var list = $"{request.Path}?{string.Join('&', filters)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)))[..8];
    }
}
