using System.Security.Cryptography;
using System.Text;
using NewsArticle.Data;

namespace NewsArticle.Api.Import.Assembly;

/// <summary>Brings addresses of the same article to one form.</summary>
internal static class UrlKey
{
    private const string TrackingPrefix = "utm_";

    private static readonly string[] TrackingParameters = ["fbclid", "gclid", "mc_cid", "mc_eid", "smid", "ref_src", "cmpid"];

    /// <summary>
    /// The address with https, lower-case host, and without fragment, closing slash and tracking parameters; null unless it is http or https. One
    /// that encoding makes longer than the archive takes is told by its hash.
    /// </summary>
    public static string? Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return null;
        }

        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        var parameters = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsContent).Order(StringComparer.Ordinal);
        var query = string.Join('&', parameters);
        var key = $"https://{uri.IdnHost}{port}{uri.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" : "")}{query}";
        return key.Length <= Lengths.Url ? key : $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
    }

    private static bool IsContent(string parameter)
    {
        var name = parameter.Split('=')[0];
        return !name.StartsWith(TrackingPrefix, StringComparison.OrdinalIgnoreCase)
            && !TrackingParameters.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
