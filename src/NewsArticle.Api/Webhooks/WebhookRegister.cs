using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Changes;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Data;
using NewsArticle.Data.Webhooks;
using NewsArticle.Data.Writing;

namespace NewsArticle.Api.Webhooks;

/// <summary>Registers, changes and removes webhooks.</summary>
internal sealed class WebhookRegister(
    NewsDbContext db, ArchiveWriter writer, ChangeFeed feed, WebhookSender sender, IHostEnvironment environment, TimeProvider time,
    IOptions<JsonOptions> json)
{
    /// <summary>Registers a webhook, and sets its sender to work.</summary>
    /// <returns>The webhook, or why there is none; one of the two is null.</returns>
    public Task<(Webhook? Webhook, ProblemResult? Problem)> AddAsync(WebhookRequest request, CancellationToken cancellationToken) =>
        writer.WriteAsync(() => StoreAsync(request, cancellationToken), cancellationToken, stored =>
        {
            if (stored.Webhook is { } webhook)
            {
                sender.Start(webhook.Id);
            }
        });

    private async Task<(Webhook? Webhook, ProblemResult? Problem)> StoreAsync(WebhookRequest request, CancellationToken cancellationToken)
    {
        var end = await feed.EndAsync(cancellationToken);
        if (WebhookTarget.Refuse(request, end, environment.IsDevelopment()) is { } problem)
        {
            return (null, problem);
        }

        var webhook = db.Webhooks.Add(new Webhook
        {
            Url = request.Url,
            Description = request.Description,
            Secret = WebhookSecret.New(),
            Kinds = [.. request.Kinds ?? []],
            Resources = [.. request.Resources ?? []],
            Cursor = request.After ?? end,
            CreatedUtc = time.GetUtcNow().UtcDateTime,
        }).Entity;
        await db.SaveChangesAsync(CancellationToken.None);
        return (webhook, null);
    }

    public Task<ActionResult<WebhookResponse>> PatchAsync(
        int id, MergePatch<WebhookPatchRequest> patch, CancellationToken cancellationToken) =>
        writer.WriteAsync(() => ChangeAsync(id, patch, cancellationToken), cancellationToken, changed =>
        {
            if (changed.Value is { IsPaused: false })
            {
                sender.Start(id);
            }
        });

    private async Task<ActionResult<WebhookResponse>> ChangeAsync(
        int id, MergePatch<WebhookPatchRequest> patch, CancellationToken cancellationToken)
    {
        if (await db.Webhooks.SingleOrDefaultAsync(webhook => webhook.Id == id, cancellationToken) is not { } webhook)
        {
            return Unknown(id);
        }

        var current = new WebhookPatchRequest { Url = webhook.Url, Description = webhook.Description, IsPaused = webhook.IsPaused };
        var wanted = patch.ApplyTo(current, json.Value.JsonSerializerOptions);
        if (WebhookTarget.Refuse(wanted.Url, wanted.Description, environment.IsDevelopment()) is { } problem)
        {
            return problem;
        }

        (webhook.Url, webhook.Description, webhook.IsPaused) = (wanted.Url, wanted.Description, wanted.IsPaused);
        await db.SaveChangesAsync(CancellationToken.None);
        return new WebhookResponse(webhook);
    }

    public async Task<ActionResult> RemoveAsync(int id, CancellationToken cancellationToken)
    {
        var removed = await writer.WriteAsync(
            () => db.Webhooks.Where(webhook => webhook.Id == id).ExecuteDeleteAsync(CancellationToken.None), cancellationToken);
        return removed is 0 ? Unknown(id) : new NoContentResult();
    }

    public static ProblemResult Unknown(int id) => Refusal.UnknownId("webhook", id, "/api/v1/webhooks");
}
