namespace NewsArticle.Api.Infrastructure.Settings;

/// <summary>A setting that is not to be shown.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SecretAttribute : Attribute;
