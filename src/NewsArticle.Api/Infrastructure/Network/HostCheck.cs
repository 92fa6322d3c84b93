using System.Net;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>
/// Answers only to the service's own names. A page in a browser can let any name of its own point to this machine, but never an address;
/// the framework's filter would ask for a list of names even where there is none, and answers without saying what to do.
/// </summary>
internal sealed class HostCheck(RequestDelegate next, IOptions<NetworkOptions> options)
{
    private readonly HostNames _hosts = new(options.Value.Hosts);

    /// <summary>The last host that was right: nearly always the next one too.</summary>
    private string? _lastRight;

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host;
        if (host.Value == Volatile.Read(ref _lastRight))
        {
            return next(context);
        }

        if (!IsOurs(host.Host))
        {
            return Refusal.UnknownHost().ExecuteAsync(context);
        }

        Volatile.Write(ref _lastRight, host.Value);
        return next(context);
    }

    private bool IsOurs(string host) => _hosts.Any
        ? _hosts.Contains(host)
        // HTTP/1.0 has no host; HTTP/1.1 does not get here without.
        : host.Length is 0 || OwnMachine.IsNameOfThisMachine(host) || IPAddress.TryParse(host, out _) || HostNames.Are(host, Environment.MachineName);
}
