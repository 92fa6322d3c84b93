using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsArticle.Api.Infrastructure.Paging;

/// <summary>The last row of a page in its list's order.</summary>
/// <param name="Time">The time, UTC, by which the list is ordered before the id; null where it has none.</param>
/// <param name="Id">The row's id.</param>
internal readonly record struct Cursor(DateTime? Time, int Id)
{
    /// <summary>Writes the cursor for clients: opaque, and good for one list with one set of filters only.</summary>
    public string Write(HttpRequest request) => Base64Url.EncodeToString(
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Fingerprint(request)}.{Time?.Ticks}.{Id}")));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="text">What the client sent; null for the first page.</param>
    /// <param name="request">The request for the page.</param>
    /// <param name="cursor">The cursor; null for the first page.</param>
    /// <param name="error">What is wrong with the text and what to do, where this returns false.</param>
    public static bool TryRead(string? text, HttpRequest request, out Cursor? cursor, out string error)
    {
        cursor = null;
        error = "";
        if (text is null)
        {
            return true;
        }

        if (Parts(text) is not [var fingerprint, var ticks, var id]
            || !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || !TryReadTime(ticks, out var time))
        {
            error = "This is not a nextCursor that the service gave; leave cursor out to start with the first page.";
            return false;
        }

        if (fingerprint != Fingerprint(request))
        {
            error = "This cursor belongs to another list or to other filters; leave it out to start with the first page.";
            return false;
        }

        cursor = new Cursor(time, row);
        return true;
    }

    private static bool TryReadTime(string text, out DateTime? time)
    {
        time = null;
        if (text.Length is 0)
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        time = new DateTime(ticks, DateTimeKind.Utc);
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
