namespace NewsArticle.Api.Infrastructure.Caching;

/// <summary>The answers of a controller or an action depend on more than the archive, or go on: they are made each time.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NotCachedAttribute : Attribute;
