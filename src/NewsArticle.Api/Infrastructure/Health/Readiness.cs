using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NewsArticle.Api.Infrastructure.Health;

/// <summary>Looks whether the service can serve, once a second at most: nobody is held back who asks, so that asking must cost nothing.</summary>
internal sealed class Readiness(HealthCheckService health, TimeProvider time)
{
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(1);

    private Look? _last;

    public Task<HealthReport> LookAsync()
    {
        var last = Volatile.Read(ref _last);
        if (last is null || time.GetElapsedTime(last.At) >= Lasting)
        {
            // Two that ask at the same moment may look twice, and no more.
            last = new Look(time.GetTimestamp(), health.CheckHealthAsync());
            Volatile.Write(ref _last, last);
        }

        return last.Report;
    }

    private sealed record Look(long At, Task<HealthReport> Report);
}
