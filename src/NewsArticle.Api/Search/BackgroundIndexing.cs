using NewsArticle.Data;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Search;

/// <summary>Brings the index of an older archive up to date while the service serves what needs no index; see <see cref="FullTextCheck"/>.</summary>
internal sealed partial class BackgroundIndexing(
    IndexCompletion index, IServiceScopeFactory scopes, ILogger<BackgroundIndexing> logger) : BackgroundService
{
    /// <summary>After a failure, which the next look may not meet.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!index.IsComplete && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
                await scope.ServiceProvider.GetRequiredService<ArchiveWriter>()
                    .WriteBehindAsync(() => index.ContinueAsync(db, stoppingToken), stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(failure);
                await Task.Delay(Patience, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        if (index.Done > 0)
        {
            LogIndexed(index.Done);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The index of an older archive could not be continued")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(LogLevel.Information, "Indexed {ArticleCount} articles that search did not know")]
    private partial void LogIndexed(int articleCount);
}
