namespace NewsArticle.Api.Webhooks;

/// <summary>What can be changed of a webhook.</summary>
public sealed record WebhookPatchRequest
{
    /// <summary>The address that receives messages from now on, also those that are being sent again; as on registering.</summary>
    /// <example>https://example.org/hooks/news</example>
    public string Url { get; init; } = "";

    /// <summary>What it is for, or null; at most 500 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Whether nothing is sent for now; nothing is missed, for it goes on where it stopped.</summary>
    public bool IsPaused { get; init; }
}
