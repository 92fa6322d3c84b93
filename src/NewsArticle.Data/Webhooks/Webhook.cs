using NewsArticle.Data.Changes;

namespace NewsArticle.Data.Webhooks;

/// <summary>Somebody who wants to be told of changes.</summary>
public sealed class Webhook
{
    public int Id { get; private set; }

    /// <summary>Where changes are sent.</summary>
    public required string Url { get; set; }

    public string? Description { get; set; }

    /// <summary>Key of the signatures, as the receiver has it; it cannot be stored as a hash, for each message is signed with it.</summary>
    public required string Secret { get; init; }

    /// <summary>Only these; empty for all. Never changes, so that a message sent again is the same.</summary>
    public List<ChangeKind> Kinds { get; init; } = [];

    /// <inheritdoc cref="Kinds"/>
    public List<ChangeResource> Resources { get; init; } = [];

    /// <summary>Everything up to this sequence number was received, or was not wanted.</summary>
    public required long Cursor { get; set; }

    public bool IsPaused { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedUtc { get; init; }
}
