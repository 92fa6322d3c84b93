using NewsArticle.Api.Changes;

namespace NewsArticle.Api.Webhooks;

/// <summary>What a webhook receives.</summary>
/// <param name="Type">What the message is about: "changes".</param>
/// <param name="Timestamp">When it was put together, UTC.</param>
/// <param name="Data">The changes, as <c>listChanges</c> has them.</param>
internal sealed record WebhookMessage(string Type, DateTime Timestamp, IReadOnlyList<ChangeResponse> Data);
