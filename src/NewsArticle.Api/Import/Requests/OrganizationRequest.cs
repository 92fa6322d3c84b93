namespace NewsArticle.Api.Import.Requests;

/// <summary>An organization that an article names.</summary>
public sealed record OrganizationRequest : EntityRequest;
