namespace NewsArticle.Data;

/// <summary>A person.</summary>
public sealed class Person : Identity;
