namespace NewsArticle.Api.Webhooks;

/// <summary>How long to wait before a message is sent again: three times as long each time, up to three hours; it is never given up.</summary>
internal static class WebhookRetry
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(3);

    /// <summary>The wait after some attempts; up to a fifth longer or shorter, so that many receivers behind one host spread.</summary>
    public static TimeSpan After(int attempts)
    {
        var plain = Math.Min(First.TotalSeconds * Math.Pow(3, Math.Min(attempts, 20) - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(plain * (0.8 + (0.4 * Random.Shared.NextDouble())));
    }
}
