using System.Net;
using System.Net.Sockets;

namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>
/// The one way out of the service: connects to addresses of the public internet only, for whoever may name a host must not reach what
/// only this machine can. The look is taken at the address that is connected to, after resolution, so that a name cannot change its
/// meaning in between.
/// </summary>
/// <param name="also">Networks that may be reached too.</param>
/// <param name="resolve">Finds the addresses of a host; null to ask the system.</param>
public sealed class PublicAddresses(IReadOnlyCollection<IPNetwork> also, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
{
    /// <summary>Not of the public internet: https://www.iana.org/assignments/iana-ipv4-special-registry and its like for IPv6.</summary>
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork[] Loopback = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(5);

    /// <summary>Whether an address is one of the public internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);

        var plain = Plain(address);
        return (plain.AddressFamily is AddressFamily.InterNetwork || Global6.Contains(plain))
            && !Array.Exists(Special, network => network.Contains(plain));
    }

    /// <summary>Whether an address may be connected to.</summary>
    public bool Allows(IPAddress address) => IsPublic(address) || also.Any(network => network.Contains(Plain(address)));

    /// <summary>The same with this machine, for those who try the service out on it.</summary>
    public PublicAddresses AndThisMachine() => new([.. also, .. Loopback], resolve);

    /// <summary>Sends requests by this way only: follows no redirects, keeps no cookies, and knows no proxy.</summary>
    public SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = ConnectPatience,
        // More than this of an answer that nobody reads closes the connection.
        MaxResponseDrainSize = 4096,
        MaxResponseHeadersLength = 64,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };

    /// <summary>A handler's way to its host.</summary>
    /// <exception cref="PrivateAddressException">The host has no address that is allowed.</exception>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint;
        var addresses = await (resolve ?? Dns.GetHostAddressesAsync)(host.Host, cancellationToken);
        var allowed = Array.FindAll(addresses, Allows);
        if (allowed.Length is 0)
        {
            throw new PrivateAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
