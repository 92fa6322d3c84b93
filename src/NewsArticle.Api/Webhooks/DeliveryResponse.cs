using NewsArticle.Data.Webhooks;

namespace NewsArticle.Api.Webhooks;

/// <summary>One message to a webhook.</summary>
public sealed record DeliveryResponse
{
    internal DeliveryResponse(Delivery delivery)
    {
        MessageId = WebhookPost.MessageId(delivery);
        FirstSequence = delivery.First;
        LastSequence = delivery.Last;
        Changes = delivery.Count;
        Attempts = delivery.Attempts;
        Status = delivery.Status;
        Error = delivery.Error;
        CreatedAt = delivery.CreatedUtc;
        NextTryAt = delivery.NextTryUtc;
        ReceivedAt = delivery.ReceivedUtc;
    }

    /// <summary>Its <c>webhook-id</c>, the same for every attempt.</summary>
    public string MessageId { get; }

    /// <summary>The first change in it.</summary>
    public long FirstSequence { get; }

    /// <summary>The last change in it.</summary>
    public long LastSequence { get; }

    /// <summary>How many changes it holds.</summary>
    public int Changes { get; }

    /// <summary>How often it was sent.</summary>
    public int Attempts { get; }

    /// <summary>The HTTP status of the last attempt; null where no answer came.</summary>
    public int? Status { get; }

    /// <summary>Why the last attempt failed; null where it did not.</summary>
    public string? Error { get; }

    /// <summary>When it was put together, UTC.</summary>
    public DateTime CreatedAt { get; }

    /// <summary>When it is sent again, UTC; null once received.</summary>
    public DateTime? NextTryAt { get; }

    /// <summary>When it was received, UTC; null until then.</summary>
    public DateTime? ReceivedAt { get; }
}
