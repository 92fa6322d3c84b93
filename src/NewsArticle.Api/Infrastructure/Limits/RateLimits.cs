using System.Globalization;
using System.Threading.RateLimiting;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Limits;

/// <summary>Lets each client send so many requests a second, and some more at a time that it saved up.</summary>
internal static class RateLimits
{
    private const int DefaultRetrySeconds = 1;

    public static IServiceCollection AddRateLimits(this IServiceCollection services, LimitOptions limits) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => BucketOf(context, limits));
        options.OnRejected = (rejected, _) => new ValueTask(Refuse(rejected.HttpContext, rejected.Lease).ExecuteAsync(rejected.HttpContext));
    });

    /// <summary>429, with the seconds to wait.</summary>
    public static ProblemResult Refuse(HttpContext context, RateLimitLease lease)
    {
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : DefaultRetrySeconds;
        context.Response.Headers.RetryAfter = Math.Max(1, seconds).ToString(CultureInfo.InvariantCulture);
        return Refusal.TooManyRequests();
    }

    private static RateLimitPartition<string> BucketOf(HttpContext context, LimitOptions limits)
    {
        var client = Client.Of(context, out var hasKey);
        var (rate, burst) = hasKey ? (limits.KeyRequestsPerSecond, limits.KeyRequestBurst) : (limits.RequestsPerSecond, limits.RequestBurst);
        return rate is 0
            ? RateLimitPartition.GetNoLimiter(client)
            : RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
            {
                TokensPerPeriod = rate,
                TokenLimit = burst,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            });
    }
}
