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
    NewsDbContext db, SingleWriter writer, ChangeFeed feed, WebhookSender sender, IHostEnvironment environment, TimeProvider time,
    IOptions<JsonOptions> json)
{
    /// <summary>Registers a webhook, and sets its sender to work.</summary>
    /// <returns>The webhook, or why there is none; one of the two is null.</returns>
    public async Task<(Webhook? Webhook, ProblemResult? Problem)> AddAsync(WebhookRequest request, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
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
        sender.Start(webhook.Id);
        return (webhook, null);
    }

    public async Task<ActionResult<WebhookResponse>> PatchAsync(
        int id, MergePatch<WebhookPatchRequest> patch, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
        if (await db.Webhooks.SingleOrDefaultAsync(webhook => webhook.Id == id, cancellationToken) is not { } webhook)
        {
            return Unknown(id);
        }

        var current = new WebhookPatchRequest { Description = webhook.Description, IsPaused = webhook.IsPaused };
        var wanted = patch.ApplyTo(current, json.Value.JsonSerializerOptions);
        if (wanted.Description?.Length > Lengths.Reason)
        {
            return Refusal.Unprocessable(Refusal.On("description", "may have 500 characters"));
        }

        (webhook.Description, webhook.IsPaused) = (wanted.Description, wanted.IsPaused);
        await db.SaveChangesAsync(CancellationToken.None);
        if (!webhook.IsPaused)
        {
            sender.Start(id);
        }

        return new WebhookResponse(webhook);
    }

    public async Task<ActionResult> RemoveAsync(int id, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
        var removed = await db.Webhooks.Where(webhook => webhook.Id == id).ExecuteDeleteAsync(CancellationToken.None);
        return removed is 0 ? Unknown(id) : new NoContentResult();
    }

    public static ProblemResult Unknown(int id) => Refusal.UnknownId("webhook", id, "/api/v1/webhooks");
}
