namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>Tells requests whose answer changes while the archive does not: what is so many days ago is something else tomorrow.</summary>
internal static class RelativeTime
{
    public static bool IsIn(QueryString query) => query.Value is { } text
        && Uri.UnescapeDataString(text).Contains("now", StringComparison.OrdinalIgnoreCase);
}
