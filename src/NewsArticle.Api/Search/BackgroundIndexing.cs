using NewsArticle.Data;
using NewsArticle.Data.Searching.Index;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Search;

/// <summary>Brings the index of an older archive up to date while the service serves what needs no index; see <see cref="FullTextCheck"/>.</summary>
internal sealed partial class BackgroundIndexing(
    IndexCompletion index, SingleWriter writer, IServiceScopeFactory scopes, ILogger<BackgroundIndexing> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!index.IsComplete && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                using var turn = await writer.EnterAsync(stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await index.ContinueAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), stoppingToken);
            }
            catch (WriterBusyException)
            {
                // Whoever stores articles goes first.
            }
        }

        if (index.Done > 0)
        {
            LogIndexed(index.Done);
        }
    }

    [LoggerMessage(LogLevel.Information, "Indexed {ArticleCount} articles that search did not know")]
    private partial void LogIndexed(int articleCount);
}
