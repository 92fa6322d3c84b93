using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsArticle.Api.Search;

/// <summary>Leads from page to page of a search: the last hit's key, good for one query only.</summary>
internal static class HitCursor
{
    public static string Write(HitKey last, SearchRequest request) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Fingerprint(request)}.{last.By}.{(int)last.Kind}.{last.Id}")));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="last">The hit before the page; null for the first page.</param>
    /// <param name="error">What is wrong with the text and what to do, where this returns false.</param>
    public static bool TryRead(string? text, SearchRequest request, out HitKey? last, out string error)
    {
        (last, error) = (null, "");
        if (text is null)
        {
            return true;
        }

        if (Parts(text) is not [var fingerprint, var by, var kind, var id]
            || !long.TryParse(by, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            || kind is not ("0" or "1")
            || !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || place is > MaxTime and < Data.Searching.Index.TextMatch.Floor)
        {
            error = "This is not a nextCursor that the service gave; leave cursor out to start with the first page.";
            return false;
        }

        if (fingerprint != Fingerprint(request))
        {
            error = "This cursor belongs to another search; leave it out to start with the first page.";
            return false;
        }

        last = new HitKey(place, kind is "0" ? SearchHitKind.Article : SearchHitKind.Quote, row);
        return true;
    }

    private const long MaxTime = 3_155_378_975_999_999_999; // DateTime.MaxValue.Ticks

    private static string[] Parts(string text)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        return Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var written)
            ? Encoding.ASCII.GetString(bytes, 0, written).Split('.')
            : [];
    }

    private static string Fingerprint(SearchRequest request) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Sort}{request.Precision}{request.Query}")))[..8];
}
