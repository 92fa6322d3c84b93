namespace NewsArticle.Api.Infrastructure.Hosting;

/// <summary>How long to wait before something that failed is tried again.</summary>
/// <param name="First">The wait after the first attempt.</param>
/// <param name="Factor">How many times longer each wait is than the one before.</param>
/// <param name="Longest">No wait is longer.</param>
internal sealed record Backoff(TimeSpan First, double Factor, TimeSpan Longest)
{
    /// <summary>The wait after some attempts; up to a fifth longer or shorter, so that many who wait for one host spread.</summary>
    public TimeSpan After(int attempts)
    {
        var plain = Math.Min(First.TotalSeconds * Math.Pow(Factor, Math.Min(attempts, 20) - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(plain * (0.8 + (0.4 * Random.Shared.NextDouble())));
    }
}
