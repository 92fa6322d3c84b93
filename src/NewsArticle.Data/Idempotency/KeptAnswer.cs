namespace NewsArticle.Data.Idempotency;

/// <summary>What a request with an <c>Idempotency-Key</c> was answered; stored in the transaction of what the request changed.</summary>
public sealed class KeptAnswer
{
    public int Id { get; private set; }

    /// <summary>Who sent it: the number of their API key, or their address.</summary>
    public required string Client { get; init; }

    /// <summary>The key, which is the client's own.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the request: method, address, media type and body.</summary>
    public required byte[] Fingerprint { get; init; }

    public required int Status { get; init; }

    public string? ContentType { get; init; }

    public string? Location { get; init; }

    /// <summary>The entity tag, with its quotation marks.</summary>
    public string? Tag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>As it was sent; null where it held a secret, which is shown once.</summary>
    public byte[]? Body { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedUtc { get; init; }
}
