using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>
/// Walks through the list of articles from two places at the same time: from its beginning, and from about page 10,000. Each address is
/// asked for once, so that no memory of answers hides what a page costs.
/// </summary>
internal sealed class PageWalk(HttpClient client, int articles)
{
    /// <summary>The page that is as far away as anybody goes.</summary>
    private const int FarPage = 10_000;

    /// <summary>Pages that are timed at each place.</summary>
    private const int Steps = 200;

    /// <summary>The most items that a page may have: strides to get far quickly.</summary>
    private const int Stride = 200;

    /// <summary>Items a page, so that page 10,000 is there, with some behind it: 1 of 20,000 articles, 9 of 100,000.</summary>
    public int PageSize { get; } = Math.Max(1, articles / (FarPage + Steps));

    /// <summary>How many pages lie before the far place.</summary>
    public int FarPages => Math.Min(FarPage, articles / PageSize - Steps) / (Stride / PageSize) * (Stride / PageSize);

    /// <summary>The address of page 1.</summary>
    public string FirstPath => PathOf(PageSize, null);

    /// <summary>Walks.</summary>
    public async Task<PageTimes> RunAsync(CancellationToken cancellationToken)
    {
        string? far = null;
        for (var passed = 0; passed < FarPages * PageSize; passed += Stride)
        {
            far = await NextAsync(Stride, far, cancellationToken);
        }

        var farPath = PathOf(PageSize, far);
        string? near = null;
        var (nearTimes, farTimes) = (new List<double>(), new List<double>());
        for (var step = 0; step < Steps; step++)
        {
            var start = Stopwatch.GetTimestamp();
            near = await NextAsync(PageSize, near, cancellationToken);
            nearTimes.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
            far = await NextAsync(PageSize, far, cancellationToken);
            farTimes.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new PageTimes(farPath, Median.Of(nearTimes), Median.Of(farTimes));
    }

    private async Task<string?> NextAsync(int limit, string? cursor, CancellationToken cancellationToken)
    {
        using var page = JsonDocument.Parse(await client.GetByteArrayAsync(PathOf(limit, cursor), cancellationToken));
        return page.RootElement.GetProperty("nextCursor").GetString();
    }

    private static string PathOf(int limit, string? cursor) => string.Create(
        CultureInfo.InvariantCulture, $"{MeasurementPlan.Articles}?limit={limit}{(cursor is null ? "" : "&cursor=")}{cursor}");
}
