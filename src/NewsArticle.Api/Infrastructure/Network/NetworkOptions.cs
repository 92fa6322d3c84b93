namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>By which names the service is reached, from which pages, and through what. Several are parted by semicolons.</summary>
internal sealed class NetworkOptions
{
    public const string Section = "Network";

    /// <summary>
    /// The host names that the service answers to: "news.example.org", "*.example.org" for all below, "*" for any. Where there are none,
    /// to addresses, localhost and the machine's own name.
    /// </summary>
    public string Hosts { get; init; } = "";

    /// <summary>The origins whose pages may ask from a browser: "https://reader.example.org", or "*" for any.</summary>
    public string Origins { get; init; } = "";

    /// <summary>The addresses or networks of the proxies whose X-Forwarded headers are believed: "10.0.0.7", "10.0.0.0/8".</summary>
    public string Proxies { get; init; } = "";

    /// <summary>
    /// The networks that webhooks and imports may reach beside the public internet, such as those of the own house: "10.1.0.0/16".
    /// </summary>
    public string Reachable { get; init; } = "";
}
