namespace NewsArticle.Api.Infrastructure.Requests;

/// <summary>A body that cannot be read, and what to do about it ("is not …; convert it first"); fit for the client.</summary>
internal sealed class BodyFault(string message) : Exception(message);
