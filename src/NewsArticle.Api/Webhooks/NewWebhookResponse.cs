using NewsArticle.Data.Webhooks;

namespace NewsArticle.Api.Webhooks;

/// <summary>A webhook with its secret, which is shown this once.</summary>
public sealed record NewWebhookResponse : WebhookResponse
{
    internal NewWebhookResponse(Webhook webhook)
        : base(webhook) =>
        Secret = webhook.Secret;

    /// <summary>Verifies the signatures, as the Standard Webhooks libraries take it.</summary>
    public string Secret { get; }
}
