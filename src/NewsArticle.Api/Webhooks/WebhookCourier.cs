using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Changes;
using NewsArticle.Api.Infrastructure.Hosting;
using NewsArticle.Data;
using NewsArticle.Data.Webhooks;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Webhooks;

/// <summary>
/// Brings changes to one webhook, step by step. What is to be sent is stored before it is sent, and that it was received after: a
/// receiver may get a message twice when the service is killed in between, under the same id.
/// </summary>
internal sealed class WebhookCourier(NewsDbContext db, ArchiveWriter writer, ChangeFeed feed, WebhookPost post, TimeProvider time)
{
    private const int Batch = 100;
    private const int Gone = 410;

    /// <summary>Looking again at this many changes that the filter holds back costs more than storing that they were looked at.</summary>
    private const long Unwanted = 1000;

    /// <summary>A message is never given up.</summary>
    private static readonly Backoff Retry = new(TimeSpan.FromSeconds(10), 3, TimeSpan.FromHours(3));

    private static readonly TimeSpan LogKept = TimeSpan.FromDays(30);

    /// <summary>Sends the next message where it is due.</summary>
    /// <returns>What to wait for; null where the webhook is paused or gone.</returns>
    public async Task<WebhookWait?> StepAsync(int id, CancellationToken cancellationToken)
    {
        var webhook = await db.Webhooks.SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (webhook is null or { IsPaused: true })
        {
            return null;
        }

        var filter = new ChangeFilter { Kind = [.. webhook.Kinds], Resource = [.. webhook.Resources] };
        var delivery = await db.Deliveries
            .SingleOrDefaultAsync(candidate => candidate.WebhookId == id && candidate.ReceivedUtc == null, cancellationToken);
        var page = await feed.ReadAsync(filter, webhook.Cursor, delivery?.Count ?? Batch, cancellationToken);
        if (page.Items.Count is 0)
        {
            return await PassAsync(webhook, page.Last, cancellationToken);
        }

        delivery ??= await BeginAsync(webhook, page.Items, cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        if (delivery.NextTryUtc > now)
        {
            return new WebhookWait(null, delivery.NextTryUtc.Value - now);
        }

        var (status, error) = await post.SendAsync(
            webhook, delivery, new WebhookMessage("changes", delivery.CreatedUtc, page.Items), cancellationToken);
        await RecordAsync(webhook, delivery, status, error);
        return webhook.IsPaused ? null : new WebhookWait(null, TimeSpan.Zero);
    }

    private async Task<WebhookWait> PassAsync(Webhook webhook, long last, CancellationToken cancellationToken)
    {
        if (last - webhook.Cursor > Unwanted)
        {
            webhook.Cursor = last;
            await SaveAsync(cancellationToken);
        }

        return new WebhookWait(last, null);
    }

    private async Task<Delivery> BeginAsync(Webhook webhook, IReadOnlyList<ChangeResponse> changes, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var delivery = db.Deliveries.Add(new Delivery
        {
            WebhookId = webhook.Id,
            First = changes[0].Sequence,
            Last = changes[^1].Sequence,
            Count = changes.Count,
            CreatedUtc = now,
            NextTryUtc = now,
        }).Entity;
        await SaveAsync(cancellationToken);
        return delivery;
    }

    private async Task RecordAsync(Webhook webhook, Delivery delivery, int? status, string? error)
    {
        var now = time.GetUtcNow().UtcDateTime;
        delivery.Attempts++;
        (delivery.Status, delivery.Error) = (status, error);
        if (error is null)
        {
            (delivery.ReceivedUtc, delivery.NextTryUtc) = (now, null);
            webhook.Cursor = delivery.Last;
        }
        else
        {
            delivery.NextTryUtc = now + Retry.After(delivery.Attempts);
            webhook.IsPaused |= status is Gone;
        }

        await writer.WriteBehindAsync(
            async () =>
            {
                await db.SaveChangesAsync(CancellationToken.None);
                await db.Deliveries.Where(old => old.WebhookId == webhook.Id && old.ReceivedUtc < now - LogKept).ExecuteDeleteAsync(CancellationToken.None);
            },
            CancellationToken.None);
    }

    private Task SaveAsync(CancellationToken cancellationToken) =>
        writer.WriteBehindAsync(() => db.SaveChangesAsync(cancellationToken), cancellationToken);
}
