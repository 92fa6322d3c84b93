namespace NewsArticle.Api.Import;

/// <summary>An organization that an article names.</summary>
public sealed record OrganizationRequest : EntityRequest;
