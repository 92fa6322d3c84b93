namespace NewsArticle.Api.Infrastructure.Limits;

/// <summary>A client has as much under way as it may; nothing was done, and trying again later can succeed.</summary>
public sealed class ClientBusyException() : Exception("The client has too much under way.");
