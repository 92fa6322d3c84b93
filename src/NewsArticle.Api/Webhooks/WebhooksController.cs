using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsArticle.Api.Infrastructure.Access;
using NewsArticle.Api.Infrastructure.Authors;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Json;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Api.Infrastructure.Problems;
using NewsArticle.Api.Infrastructure.Requests;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Webhooks;

/// <summary>Those who are told of changes as they happen.</summary>
[ApiController]
[Route("api/v1/webhooks")]
[Tags("Webhooks")]
[LeavesTheArchive]
[NotCached]
[Needs(Scope.Admin)]
public sealed class WebhooksController(NewsDbContext db) : ControllerBase
{
    private const string GetRoute = "getWebhook";

    /// <summary>Registers a webhook.</summary>
    /// <remarks>
    /// Changes are sent in order, signed as the Standard Webhooks specification has it, and sent again until they are received. The
    /// secret of the signatures is shown this once.
    /// </remarks>
    /// <param name="webhook">Where to send what.</param>
    /// <response code="201">The webhook, with its secret.</response>
    [HttpPost(Name = "createWebhook")]
    [Reads(MediaTypeNames.Application.Json)]
    [ProducesResponseType<NewWebhookResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<NewWebhookResponse>> Create(WebhookRequest webhook, CancellationToken cancellationToken)
    {
        var (created, problem) = await Register.AddAsync(webhook, cancellationToken);
        return problem ?? (ActionResult)CreatedAtRoute(GetRoute, new { id = created!.Id }, new NewWebhookResponse(created));
    }

    /// <summary>Lists webhooks.</summary>
    /// <remarks>In the order in which they were registered, without their secrets.</remarks>
    /// <response code="200">A page of webhooks.</response>
    [HttpGet(Name = "listWebhooks")]
    [ProducesResponseType<PageResponse<WebhookResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    public Task<ActionResult<PageResponse<WebhookResponse>>> List([FromQuery] PlainPageRequest page, CancellationToken cancellationToken) =>
        this.PageAsync(db.Webhooks.AsNoTracking(), page, webhook => new WebhookResponse(webhook), webhook => webhook.Id, cancellationToken);

    /// <summary>Reads a webhook.</summary>
    /// <remarks>How far it is, and whether it is paused; without its secret.</remarks>
    /// <param name="id" example="1">Number of the webhook.</param>
    /// <response code="200">The webhook.</response>
    [HttpGet("{id:int}", Name = GetRoute)]
    [ProducesResponseType<WebhookResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<WebhookResponse>> Get(int id, CancellationToken cancellationToken)
    {
        var webhook = await db.Webhooks.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);

        return webhook is null ? WebhookRegister.Unknown(id) : new WebhookResponse(webhook);
    }

    /// <summary>Pauses a webhook, lets it go on, or sends it elsewhere.</summary>
    /// <remarks>A JSON merge patch (RFC 7396). What happens during a pause is sent after it; its secret stays the same at another address.</remarks>
    /// <param name="id" example="1">Number of the webhook.</param>
    /// <param name="patch">The members to change.</param>
    /// <response code="200">The webhook as it is now.</response>
    [HttpPatch("{id:int}", Name = "patchWebhook")]
    [Reads("application/merge-patch+json", MediaTypeNames.Application.Json)]
    [ProducesResponseType<WebhookResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status422UnprocessableEntity)]
    public Task<ActionResult<WebhookResponse>> Patch(int id, MergePatch<WebhookPatchRequest> patch, CancellationToken cancellationToken) =>
        Register.PatchAsync(id, patch, cancellationToken);

    /// <summary>Removes a webhook.</summary>
    /// <remarks>With it goes its delivery log. A message under way may still arrive.</remarks>
    /// <param name="id" example="1">Number of the webhook.</param>
    /// <response code="204">It is removed.</response>
    [HttpDelete("{id:int}", Name = "deleteWebhook")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public Task<ActionResult> Delete(int id, CancellationToken cancellationToken) => Register.RemoveAsync(id, cancellationToken);

    /// <summary>Lists what was sent to a webhook.</summary>
    /// <remarks>Oldest first; what was received more than 30 days ago is left out. A message that is being sent again is the last one.</remarks>
    /// <param name="id" example="1">Number of the webhook.</param>
    /// <response code="200">A page of messages.</response>
    [HttpGet("{id:int}/deliveries", Name = "listWebhookDeliveries")]
    [ProducesResponseType<PageResponse<DeliveryResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemResponse>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PageResponse<DeliveryResponse>>> Deliveries(
        int id, [FromQuery] PlainPageRequest page, CancellationToken cancellationToken) =>
        await db.Webhooks.AnyAsync(webhook => webhook.Id == id, cancellationToken)
            ? await this.PageAsync(
                db.Deliveries.AsNoTracking().Where(delivery => delivery.WebhookId == id),
                page, delivery => new DeliveryResponse(delivery), delivery => delivery.Id, cancellationToken)
            : WebhookRegister.Unknown(id);

    private WebhookRegister Register => HttpContext.RequestServices.GetRequiredService<WebhookRegister>();
}
