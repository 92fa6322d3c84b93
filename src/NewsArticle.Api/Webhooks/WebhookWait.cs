namespace NewsArticle.Api.Webhooks;

/// <summary>What a sender waits for: a change after a sequence number, or a span of time.</summary>
internal sealed record WebhookWait(long? Beyond, TimeSpan? For);
