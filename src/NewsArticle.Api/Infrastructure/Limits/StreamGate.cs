using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace NewsArticle.Api.Infrastructure.Limits;

/// <summary>Lets so many answers be under way at a time that take long: to one client, and to all.</summary>
internal sealed class StreamGate(IOptions<LimitOptions> limits) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _exports = Gate(limits.Value.ExportsPerClient, limits.Value.Exports);
    private readonly PartitionedRateLimiter<HttpContext> _streams = Gate(limits.Value.StreamsPerClient, limits.Value.Streams);

    /// <summary>Asks to stream a list; dispose the lease when it is sent.</summary>
    public RateLimitLease EnterExport(HttpContext context) => _exports.AttemptAcquire(context);

    /// <summary>Asks to stream changes; dispose the lease when the client is gone.</summary>
    public RateLimitLease EnterStream(HttpContext context) => _streams.AttemptAcquire(context);

    public void Dispose()
    {
        _exports.Dispose();
        _streams.Dispose();
    }

    private static PartitionedRateLimiter<HttpContext> Gate(int ofClient, int ofAll) => PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetConcurrencyLimiter(Client.Of(context, out _), _ => Room(ofClient))),
        PartitionedRateLimiter.Create<HttpContext, bool>(_ => RateLimitPartition.GetConcurrencyLimiter(true, _ => Room(ofAll))));

    private static ConcurrencyLimiterOptions Room(int permits) => new() { PermitLimit = permits, QueueLimit = 0 };
}
