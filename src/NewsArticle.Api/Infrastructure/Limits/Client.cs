using System.Net;
using System.Net.Sockets;
using NewsArticle.Api.Infrastructure.Access;

namespace NewsArticle.Api.Infrastructure.Limits;

/// <summary>Who takes up the service: a key, or else an address.</summary>
internal static class Client
{
    /// <summary>A customer of the internet gets all of an IPv6 /64, so that one address of it says nothing.</summary>
    private const int NetworkBytes = 8;

    /// <summary>The same for everything that one client sends.</summary>
    /// <param name="context">Its request.</param>
    /// <param name="hasKey">Whether the client is known by a key.</param>
    public static string Of(HttpContext context, out bool hasKey)
    {
        var key = context.User.KeyId();
        hasKey = key is not null;
        return key is not null ? "key " + key : NameOf(context.Connection.RemoteIpAddress);
    }

    private static string NameOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.ToString(),
    };
}
