using System.Net;
using System.Net.Sockets;

namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>
/// Connects to addresses of the public internet only: whoever may name a host must not reach what only this machine can. The look is
/// taken at the address that is connected to, after resolution, so that a name cannot change its meaning in between.
/// </summary>
/// <param name="allowsAll">Whether any address will do, as in Development.</param>
public sealed class PublicAddresses(bool allowsAll)
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

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>Whether an address is one of the public internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (plain.AddressFamily is AddressFamily.InterNetwork || Global6.Contains(plain))
            && !Array.Exists(Special, network => network.Contains(plain));
    }

    /// <summary>A handler's way to its host.</summary>
    /// <exception cref="HttpRequestException">The host has no address that is allowed, or none answers.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);

        var host = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellationToken);
        var allowed = Array.FindAll(addresses, address => allowsAll || IsPublic(address));
        if (allowed.Length is 0)
        {
            throw new HttpRequestException("The host has no address of the public internet.");
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
}
