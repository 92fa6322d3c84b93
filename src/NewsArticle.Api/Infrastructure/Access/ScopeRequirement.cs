using Microsoft.AspNetCore.Authorization;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Whoever asks must hold a scope.</summary>
/// <param name="Scope">The least one.</param>
internal sealed record ScopeRequirement(Scope Scope) : IAuthorizationRequirement;
