namespace NewsArticle.Api.Changes;

/// <summary>Shows that the connection is alive.</summary>
/// <param name="LastSequence">Everything up to this sequence number was sent, or is held back by the filter.</param>
public sealed record PingResponse(long LastSequence);
