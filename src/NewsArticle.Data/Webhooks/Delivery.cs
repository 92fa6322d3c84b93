namespace NewsArticle.Data.Webhooks;

/// <summary>One message to a webhook: the changes from one sequence number to another, sent until they are received.</summary>
public sealed class Delivery
{
    public int Id { get; private set; }

    public required int WebhookId { get; init; }

    /// <summary>The first sequence number in it.</summary>
    public required long First { get; init; }

    /// <summary>The last sequence number in it.</summary>
    public required long Last { get; init; }

    /// <summary>How many changes it holds.</summary>
    public required int Count { get; init; }

    /// <summary>UTC; the message says so, and says the same when it is sent again.</summary>
    public required DateTime CreatedUtc { get; init; }

    public int Attempts { get; set; }

    /// <summary>The HTTP status of the last attempt; null before it, or where no answer came.</summary>
    public int? Status { get; set; }

    /// <summary>Why the last attempt failed; null where it did not.</summary>
    public string? Error { get; set; }

    /// <summary>UTC; null once received.</summary>
    public DateTime? NextTryUtc { get; set; }

    /// <summary>UTC; null until received.</summary>
    public DateTime? ReceivedUtc { get; set; }
}
