using System.Net;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Tells a program or a person on this machine from whoever else reaches its loopback address.</summary>
internal static class OwnMachine
{
    /// <summary>What proxies add: then the one who asks sits elsewhere.</summary>
    private static readonly string[] OfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <summary>
    /// Whether the request comes from this machine and for it. A page of another site, which a browser here shows, is not this machine:
    /// it gives itself away by its origin, or by a host name of its own that it lets point here.
    /// </summary>
    public static bool Asks(HttpContext context)
    {
        var (connection, request) = (context.Connection, context.Request);
        return IsLoopback(connection.RemoteIpAddress)
            && IsLoopback(connection.LocalIpAddress)
            && IsNameOfThisMachine(request.Host.Host)
            && !Array.Exists(OfProxies, request.Headers.ContainsKey)
            && request.Headers.Origin.All(origin => origin == $"{request.Scheme}://{request.Host}")
            && request.Headers["Sec-Fetch-Site"].All(site => site is "same-origin" or "none");
    }

    /// <summary>Whether a host is this machine whoever resolves it.</summary>
    public static bool IsNameOfThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);
}
