namespace NewsArticle.Api.Import.Assembly;

/// <summary>Brings addresses of the same article to one form.</summary>
internal static class UrlKey
{
    private static readonly string[] TrackingParameters = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "smid", "ref_src", "cmpid"];

    /// <summary>The address with https, lower-case host, and without fragment, closing slash and tracking parameters; null unless it is http or https.</summary>
    public static string? Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return null;
        }

        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        var parameters = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsContent).Order(StringComparer.Ordinal);
        var query = string.Join('&', parameters);
        return $"https://{uri.IdnHost}{port}{uri.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private static bool IsContent(string parameter) =>
        !Array.Exists(TrackingParameters, tracking => parameter.StartsWith(tracking, StringComparison.OrdinalIgnoreCase));
}
