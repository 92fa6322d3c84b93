using Microsoft.AspNetCore.Authorization;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Says what one must be allowed to do; every action has exactly one, and an action without it is closed to all.</summary>
/// <param name="scope">The least scope.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NeedsAttribute(Scope scope) : AuthorizeAttribute(WireName.Of(scope))
{
    public Scope Scope { get; } = scope;
}
