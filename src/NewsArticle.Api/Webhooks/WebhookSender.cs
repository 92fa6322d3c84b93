using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Data;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Webhooks;

/// <summary>Keeps one sender at work for each webhook, so that each gets its changes in order and a slow one holds up no other.</summary>
internal sealed partial class WebhookSender(
    IServiceScopeFactory scopes, ArchiveVersion version, TimeProvider time, ILogger<WebhookSender> logger) : BackgroundService
{
    private const int MostAtOnce = 8;

    /// <summary>After a failure of our own, such as a busy archive.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<int, Task> _senders = [];
    private readonly SemaphoreSlim _atOnce = new(MostAtOnce);
    private readonly CancellationTokenSource _ending = new();

    /// <summary>Sets a sender to work where none is: for a webhook that is new, or no longer paused.</summary>
    public void Start(int id) => _senders.AddOrUpdate(
        id, Begin, (key, current) => current.IsCompleted ? Begin(key) : current.ContinueWith(_ => SendAsync(key), TaskScheduler.Default).Unwrap());

    public override void Dispose()
    {
        _ending.Dispose();
        _atOnce.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var ending = stoppingToken.Register(_ending.Cancel);
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            (await db.Webhooks.Select(webhook => webhook.Id).ToListAsync(stoppingToken)).ForEach(Start);
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(_senders.Values);
    }

    private Task Begin(int id) => Task.Run(() => SendAsync(id));

    private async Task SendAsync(int id)
    {
        try
        {
            while (await StepAsync(id) is { } wait)
            {
                await WaitAsync(wait);
            }
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
        }
    }

    private async Task<WebhookWait?> StepAsync(int id)
    {
        await _atOnce.WaitAsync(_ending.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<WebhookCourier>().StepAsync(id, _ending.Token);
        }
        catch (Exception failure) when (!_ending.IsCancellationRequested)
        {
            // Deleted while it was sent to, or others write much: the next look tells. A sender that ended would send nothing more.
            LogPutOff(failure, id);
            return new WebhookWait(null, Breath);
        }
        finally
        {
            _atOnce.Release();
        }
    }

    private Task WaitAsync(WebhookWait wait) => wait.Beyond is { } sequence
        ? version.WaitBeyondAsync(sequence, _ending.Token)
        : Task.Delay(wait.For!.Value, time, _ending.Token);

    [LoggerMessage(LogLevel.Warning, "Sending to webhook {WebhookId} is put off")]
    private partial void LogPutOff(Exception failure, int webhookId);
}
