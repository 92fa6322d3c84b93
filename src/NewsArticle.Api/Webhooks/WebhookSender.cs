using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Hosting;
using NewsArticle.Data;
using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Webhooks;

/// <summary>Keeps one sender at work for each webhook, so that each gets its changes in order.</summary>
internal sealed class WebhookSender(IServiceScopeFactory scopes, ArchiveVersion version, TimeProvider time, ILogger<WebhookSender> logger)
    : StepwiseWork("webhook", scopes, time, logger)
{
    private const int MostAtOnce = 8;

    private readonly SemaphoreSlim _atOnce = new(MostAtOnce);

    public override void Dispose()
    {
        _atOnce.Dispose();
        base.Dispose();
    }

    protected override Task<List<int>> FindAsync(NewsDbContext db, CancellationToken cancellationToken) =>
        db.Webhooks.Select(webhook => webhook.Id).ToListAsync(cancellationToken);

    protected override async Task<Func<CancellationToken, Task>?> StepAsync(IServiceProvider services, int id, CancellationToken cancellationToken)
    {
        await _atOnce.WaitAsync(cancellationToken);
        try
        {
            return await services.GetRequiredService<WebhookCourier>().StepAsync(id, cancellationToken) switch
            {
                null => null,
                { Beyond: { } sequence } => ending => version.WaitBeyondAsync(sequence, ending),
                var wait => For(wait.For!.Value),
            };
        }
        finally
        {
            _atOnce.Release();
        }
    }
}
