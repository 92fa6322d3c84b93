namespace NewsArticle.Api.Infrastructure.Idempotency;

/// <summary>The answer of the action holds a secret that is stored nowhere: it is not kept, and a request that is sent again is told so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AnsweredOnceAttribute : Attribute;
