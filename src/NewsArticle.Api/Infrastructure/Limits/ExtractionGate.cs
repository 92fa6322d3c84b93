using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace NewsArticle.Api.Infrastructure.Limits;

/// <summary>
/// Lets so many texts of one client be extracted from at a time, so that no client takes every processor from the others. More wait for
/// their turn in order; who has too many waiting is refused.
/// </summary>
public sealed class ExtractionGate : IDisposable
{
    private readonly IHttpContextAccessor _http;
    private readonly PartitionedRateLimiter<string> _turns;

    /// <summary>Sets the gate up.</summary>
    /// <param name="services">Has the settings, and knows who asks.</param>
    public ExtractionGate(IServiceProvider services)
    {
        _http = services.GetRequiredService<IHttpContextAccessor>();
        var room = RoomOf(services.GetRequiredService<IOptions<LimitOptions>>().Value, Environment.ProcessorCount);
        _turns = PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetConcurrencyLimiter(client, _ => room));
    }

    /// <summary>Waits for a turn of whoever sends the current request, or of the service itself where there is none.</summary>
    /// <returns>The turn, which ends when it is disposed.</returns>
    /// <exception cref="ClientBusyException">Too many wait already.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var client = _http.HttpContext is { } context ? Client.Of(context, out _) : "service";
        var lease = await _turns.AcquireAsync(client, permitCount: 1, cancellationToken);
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        throw new ClientBusyException();
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    /// <summary>How many texts of a client may be worked on, and wait, on a machine.</summary>
    private static ConcurrencyLimiterOptions RoomOf(LimitOptions limits, int processors) => new()
    {
        PermitLimit = limits.ExtractionsPerClient is > 0 and var given ? given : Math.Max(1, processors - 1),
        QueueLimit = limits.WaitingExtractionsPerClient,
    };
}
