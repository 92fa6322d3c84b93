using NewsArticle.Data.Changes;

namespace NewsArticle.Api.Webhooks;

/// <summary>Where to send which changes.</summary>
public sealed record WebhookRequest
{
    /// <summary>The address that receives messages: https, or in Development http to this machine.</summary>
    /// <example>https://example.org/hooks/news</example>
    public required string Url { get; init; }

    /// <summary>What it is for, or null; at most 500 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Only changes of these kinds; absent or empty for all.</summary>
    public IReadOnlyList<ChangeKind>? Kinds { get; init; }

    /// <summary>Only changes of these sorts of resources; absent or empty for all.</summary>
    public IReadOnlyList<ChangeResource>? Resources { get; init; }

    /// <summary>Begin after this sequence number; 0 for the whole log, absent for what comes from now on.</summary>
    public long? After { get; init; }
}
