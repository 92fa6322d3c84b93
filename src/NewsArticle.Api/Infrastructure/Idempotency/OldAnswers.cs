namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>Deletes kept answers that nobody will ask for again, once an hour.</summary>
internal sealed partial class OldAnswers(IServiceScopeFactory scopes, ILogger<OldAnswers> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DeleteAllAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(failure);
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task DeleteAllAsync(CancellationToken cancellationToken)
    {
        int deleted;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            deleted = await scope.ServiceProvider.GetRequiredService<KeptAnswers>().DeleteOldAsync(cancellationToken);
        }
        while (deleted > 0);
    }

    [LoggerMessage(LogLevel.Warning, "Old answers to Idempotency-Keys could not be deleted; it is tried again in an hour")]
    private partial void LogFailed(Exception failure);
}
