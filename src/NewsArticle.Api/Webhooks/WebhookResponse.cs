using System.Text.Json.Serialization;
using NewsArticle.Data.Changes;
using NewsArticle.Data.Webhooks;

namespace NewsArticle.Api.Webhooks;

/// <summary>Somebody who is told of changes.</summary>
public record WebhookResponse
{
    internal WebhookResponse(Webhook webhook)
    {
        Id = webhook.Id;
        Url = webhook.Url;
        Description = webhook.Description;
        Kinds = webhook.Kinds;
        Resources = webhook.Resources;
        LastSequence = webhook.Cursor;
        IsPaused = webhook.IsPaused;
        CreatedAt = webhook.CreatedUtc;
    }

    /// <summary>Number of the webhook.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; }

    /// <summary>Where changes are sent.</summary>
    public string Url { get; }

    /// <summary>What it is for, or null.</summary>
    public string? Description { get; }

    /// <summary>Only changes of these kinds; empty for all.</summary>
    public IReadOnlyList<ChangeKind> Kinds { get; }

    /// <summary>Only changes of these sorts of resources; empty for all.</summary>
    public IReadOnlyList<ChangeResource> Resources { get; }

    /// <summary>Everything up to this sequence number was received, or was not wanted.</summary>
    public long LastSequence { get; }

    /// <summary>Whether nothing is sent for now: because somebody wants it so, or because the receiver answered 410.</summary>
    public bool IsPaused { get; }

    /// <summary>When it was registered, UTC.</summary>
    public DateTime CreatedAt { get; }
}
