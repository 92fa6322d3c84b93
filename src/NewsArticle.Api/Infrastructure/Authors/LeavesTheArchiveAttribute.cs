namespace NewsArticle.Api.Infrastructure.Authors;

/// <summary>The action changes nothing that the change log tells of, although its method is one that could; so nobody is asked why.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class LeavesTheArchiveAttribute : Attribute;
