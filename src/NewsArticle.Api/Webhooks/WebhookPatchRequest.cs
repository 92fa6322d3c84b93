namespace NewsArticle.Api.Webhooks;

/// <summary>What can be changed of a webhook.</summary>
public sealed record WebhookPatchRequest
{
    /// <summary>What it is for, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Whether nothing is sent for now; nothing is missed, for it goes on where it stopped.</summary>
    public bool IsPaused { get; init; }
}
