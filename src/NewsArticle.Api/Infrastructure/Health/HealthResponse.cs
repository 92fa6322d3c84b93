namespace NewsArticle.Api.Infrastructure.Health;

/// <summary>How the service is.</summary>
/// <param name="Status">"live" or "ready".</param>
public sealed record HealthResponse(string Status);
