namespace NewsArticle.Extraction;

/// <summary>An organization named in the article.</summary>
public sealed class OrganizationFinding : EntityFinding;
