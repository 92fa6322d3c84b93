using Microsoft.Extensions.Options;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>Sees to it that a host is asked for one thing at a time, and left alone in between.</summary>
internal sealed class HostTurns(IOptions<ImportOptions> options, TimeProvider time)
{
    /// <summary>More hosts than this are looked through for some to forget.</summary>
    private const int ManyHosts = 1000;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly TimeSpan _pause = TimeSpan.FromSeconds(options.Value.SecondsBetween);
    private readonly Dictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    private TimeProvider Time => time;

    /// <summary>Waits for a turn, which lasts until the result is disposed.</summary>
    public async Task<IDisposable> TakeAsync(string name, CancellationToken cancellationToken)
    {
        var host = Enter(name);
        var hasTurn = false;
        try
        {
            await host.Gate.WaitAsync(cancellationToken);
            hasTurn = true;
            if (host.NextAt - time.GetUtcNow() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait < host.Pause ? wait : host.Pause, time, cancellationToken);
            }

            return new Turn(this, host);
        }
        catch
        {
            Leave(host, hasTurn);
            throw;
        }
    }

    /// <summary>Takes note of how long a host wants to be left alone between two requests; more than a minute is not granted.</summary>
    public void Slow(string name, TimeSpan pause)
    {
        lock (_hosts)
        {
            HostOf(name).Pause = pause > LongestPause ? LongestPause : pause > _pause ? pause : _pause;
        }
    }

    private Host Enter(string name)
    {
        lock (_hosts)
        {
            var host = HostOf(name);
            host.Visitors++;
            return host;
        }
    }

    private Host HostOf(string name)
    {
        if (!_hosts.TryGetValue(name, out var host))
        {
            ForgetSome();
            _hosts.Add(name, host = new Host { Pause = _pause });
        }

        return host;
    }

    private void Leave(Host host, bool hasTurn)
    {
        lock (_hosts)
        {
            host.Visitors--;
        }

        if (hasTurn)
        {
            host.Gate.Release();
        }
    }

    private void ForgetSome()
    {
        if (_hosts.Count >= ManyHosts)
        {
            var now = time.GetUtcNow();
            foreach (var (name, _) in _hosts.Where(host => host.Value.Visitors is 0 && host.Value.NextAt <= now).ToList())
            {
                _hosts.Remove(name);
            }
        }
    }

    private sealed class Host
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public int Visitors { get; set; }

        public TimeSpan Pause { get; set; }

        public DateTimeOffset NextAt { get; set; }
    }

    private sealed class Turn(HostTurns turns, Host host) : IDisposable
    {
        public void Dispose()
        {
            host.NextAt = turns.Time.GetUtcNow() + host.Pause;
            turns.Leave(host, hasTurn: true);
        }
    }
}
