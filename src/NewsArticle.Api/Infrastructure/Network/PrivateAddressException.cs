namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>A host has only addresses that the service does not connect to.</summary>
internal sealed class PrivateAddressException() : HttpRequestException("The host has no address of the public internet.");
