using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsArticle.Data;
using NewsArticle.Reading;

namespace NewsArticle.Api.Infrastructure.Authors;

/// <summary>
/// The header in which an author says why: printable ASCII as it is, anything else as an extended value of RFC 8187
/// (<c>UTF-8''%C5%81%C3%B3d%C5%BA</c>), because other bytes have no meaning in a header that everybody agrees on.
/// </summary>
internal static partial class ChangeReason
{
    public const string Header = "Change-Reason";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the header.</summary>
    /// <param name="headers">Those of the request.</param>
    /// <param name="reason">What it says; null where it is absent or blank.</param>
    /// <returns>Whether it can be read.</returns>
    public static bool TryRead(IHeaderDictionary headers, out string? reason)
    {
        reason = null;
        if (headers[Header] is not [{ } value])
        {
            return headers[Header].Count is 0;
        }

        var text = value.StartsWith("UTF-8'", StringComparison.OrdinalIgnoreCase) ? Decode(value) : Ascii.IsValid(value) ? value : null;
        if (text is null || text.Length > Lengths.Reason || ForbiddenCharacters.Find(text) is not null)
        {
            return false;
        }

        reason = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        return true;
    }

    private static string? Decode(string value)
    {
        if (ExtendedValue().Match(value) is not { Success: true } match)
        {
            return null;
        }

        try
        {
            // The method reads a plus sign as forms do, where it is a space.
            var encoded = Encoding.ASCII.GetBytes(match.Groups[1].Value.Replace("+", "%2B", StringComparison.Ordinal));
            return Utf8.GetString(WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length)!);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Charset, language (of no matter here) and percent-encoded octets: https://www.rfc-editor.org/rfc/rfc8187#section-3.2.1
    [GeneratedRegex("^UTF-8'[A-Za-z0-9-]*'((?:[!#$&+.^_`|~0-9A-Za-z-]|%[0-9A-Fa-f]{2})*)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ExtendedValue();
}
