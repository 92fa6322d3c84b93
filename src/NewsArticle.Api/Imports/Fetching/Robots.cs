using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Options;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>Asks a site's robots.txt whether an address may be fetched: https://www.rfc-editor.org/rfc/rfc9309</summary>
internal sealed class Robots(WebReader web, HostTurns turns, IOptions<ImportOptions> options, TimeProvider time)
{
    private const int ManySites = 1000;

    /// <summary>RFC 9309 wants 500 KiB to be read at least; what is beyond counts for nothing.</summary>
    private static readonly WebRequest Request = new("text/plain, */*;q=0.1", 500 * 1024) { CutsOff = true };

    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private readonly string _name = options.Value.UserAgent.Split('/', ' ')[0];
    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _sites = new(StringComparer.Ordinal);

    /// <summary>Throws unless the site lets this service fetch an address.</summary>
    /// <exception cref="ImportFault">It does not, or cannot be asked.</exception>
    public async Task CheckAsync(Uri url, CancellationToken cancellationToken)
    {
        var rules = await RulesOfAsync(url, cancellationToken);
        if (rules.Pause is { } pause)
        {
            turns.Slow(url.IdnHost, pause);
        }

        if (!rules.Allow(url))
        {
            throw ImportFault.DisallowedByRobots(url);
        }
    }

    private async Task<RobotsRules> RulesOfAsync(Uri url, CancellationToken cancellationToken)
    {
        var site = url.GetLeftPart(UriPartial.Authority);
        var now = time.GetUtcNow();
        if (_sites.TryGetValue(site, out var known) && known.Until > now)
        {
            return known.Rules;
        }

        if (_sites.Count >= ManySites)
        {
            _sites.Clear();
        }

        var rules = await ReadAsync(new Uri(url, "/robots.txt"), cancellationToken);
        _sites[site] = (rules, now + Kept);
        return rules;
    }

    private async Task<RobotsRules> ReadAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            var file = await web.ReadAsync(url, Request, _ => Task.CompletedTask, cancellationToken);
            return RobotsRules.Read(Encoding.UTF8.GetString(file!.Body), _name);
        }
        catch (ImportFault fault) when (!fault.IsPassing && fault.Code.StartsWith("http-4", StringComparison.Ordinal))
        {
            // A site without the file forbids nothing.
            return RobotsRules.None;
        }
        catch (ImportFault fault) when (fault.IsPassing || fault.Code is "too-many-redirects")
        {
            throw ImportFault.RobotsUnreadable(url.Host, fault);
        }
    }
}
