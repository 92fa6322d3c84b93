using System.Net;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Network;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>Decides which addresses may be fetched; whether their host is a public one shows when it is connected to.</summary>
internal sealed class ImportRules(IOptions<ImportOptions> options, PublicAddresses addresses)
{
    private readonly HostNames _hosts = new(options.Value.Hosts);
    private readonly HashSet<string> _ports = [.. NetworkRules.Parts(options.Value.Ports)];

    /// <summary>Whether anything is fetched at all.</summary>
    public bool AreOn => _hosts.Any;

    /// <summary>Why an address may not be fetched; null where it may.</summary>
    public ImportFault? Refuse(Uri url)
    {
        var host = url.IdnHost.TrimEnd('.');
        return url.Scheme is not ("http" or "https") ? ImportFault.AddressNotAllowed("Addresses begin with http:// or https://.")
            : url.UserInfo.Length > 0 ? ImportFault.AddressNotAllowed("Addresses must not hold a user or a password.")
            : !_ports.Contains(url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))
                ? ImportFault.AddressNotAllowed($"Only these ports may be imported from: {string.Join(", ", _ports)} (Imports:Ports).")
            : !_hosts.Contains(host) ? ImportFault.HostNotListed(host)
            : IPAddress.TryParse(host, out var address) && !addresses.Allows(address) ? ImportFault.PrivateAddress(host)
            : null;
    }
}
