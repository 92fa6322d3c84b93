using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Telemetry;
using NewsArticle.Data.Imports;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>Fetches pages and feeds, where the rules and the sites allow it.</summary>
internal sealed class PageFetcher(WebReader web, Robots robots, IOptions<ImportOptions> options, NewsArticleMetrics metrics)
{
    private const string Accept =
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8";

    /// <summary>Fetches a page.</summary>
    /// <exception cref="ImportFault">It may not or cannot be fetched.</exception>
    public async Task<WebPage> FetchAsync(Uri url, CancellationToken cancellationToken) => (await FetchAsync(url, Request, cancellationToken))!;

    /// <summary>Fetches what a job stands for, unless it is what was read last time: then null.</summary>
    /// <inheritdoc cref="FetchAsync(Uri, CancellationToken)"/>
    public Task<WebPage?> FetchAsync(ImportJob job, CancellationToken cancellationToken) =>
        FetchAsync(new Uri(job.Url), Request with { Tag = job.Tag, LastModified = job.LastModified }, cancellationToken);

    private WebRequest Request => new(Accept, options.Value.Bytes) { Takes = IsReadable };

    private static bool IsReadable(string mediaType) =>
        mediaType is "text/html" or "text/plain" or "text/xml" or "application/xml" or "application/json"
        || mediaType.EndsWith("+xml", StringComparison.Ordinal) || mediaType.EndsWith("+json", StringComparison.Ordinal);

    private async Task<WebPage?> FetchAsync(Uri url, WebRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var page = await web.ReadAsync(url, request, visited => robots.CheckAsync(visited, cancellationToken), cancellationToken);
            metrics.Fetched(page is null ? "unchanged" : "fetched");
            return page;
        }
        catch (ImportFault fault)
        {
            metrics.Fetched(fault.IsPassing ? "put-off" : "refused");
            throw;
        }
    }
}
