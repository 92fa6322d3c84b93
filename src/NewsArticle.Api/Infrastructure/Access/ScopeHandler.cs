using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Decides whether a request is allowed.</summary>
internal sealed class ScopeHandler(IOptions<AccessOptions> access, IHostEnvironment environment) : AuthorizationHandler<ScopeRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeRequirement requirement)
    {
        if (IsOpen(requirement.Scope) || context.User.Holds(requirement.Scope) || IsDeveloper(context.Resource))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private bool IsOpen(Scope scope) => scope is Scope.Read && access.Value.Reading is ReadAccess.Open;

    /// <summary>The first minute needs no key. Who sends one all the same is held to what it allows.</summary>
    private bool IsDeveloper(object? resource) =>
        environment.IsDevelopment()
        && resource is HttpContext context
        && context.Request.Headers.Authorization.Count is 0
        && OwnMachine.Asks(context);
}
