namespace NewsArticle.Data;

/// <summary>An organization.</summary>
public sealed class Organization : Identity;
