namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>The action recognises by itself what it is sent again: its answer is not kept, and its body is read once, as it comes.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KnowsRepetitionsAttribute : Attribute;
