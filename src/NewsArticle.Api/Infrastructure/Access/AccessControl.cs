using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using NewsArticle.Api.Infrastructure.Caching;
using NewsArticle.Api.Infrastructure.Settings;
using NewsArticle.Data;
using NewsArticle.Data.Access;

namespace NewsArticle.Api.Infrastructure.Access;

/// <summary>Asks who is there, and what they may do.</summary>
internal static class AccessControl
{
    public static WebApplicationBuilder AddAccess(this WebApplicationBuilder builder)
    {
        builder.AddSettings<AccessOptions>(AccessOptions.Section);
        builder.Services.AddSingleton<KeyRing>();
        builder.Services.AddSingleton<KeyUse>().AddHostedService(provider => provider.GetRequiredService<KeyUse>());
        builder.Services.AddAuthentication(KeyAuthentication.Scheme)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.Scheme, configureOptions: null);
        builder.Services.AddSingleton<IAuthorizationHandler, ScopeHandler>();
        builder.Services.AddAuthorization(options =>
        {
            foreach (var scope in Enum.GetValues<Scope>())
            {
                options.AddPolicy(WireName.Of(scope), policy => policy.AddRequirements(new ScopeRequirement(scope)));
            }

            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(context => IsNowhere(context.Resource)).Build();
        });
        return builder;
    }

    /// <summary>
    /// Answers from memory in front of everything as long as everybody may read, for then there is nothing to ask; and else behind the
    /// question who reads.
    /// </summary>
    public static WebApplication UseOpenAnswers(this WebApplication app)
    {
        if (app.Reading() is ReadAccess.Open)
        {
            app.UseMiddleware<AnswerCache>();
        }

        return app;
    }

    /// <summary>Stands behind routing, and before everything that acts. Who is refused counts against the limits too.</summary>
    public static WebApplication UseAccess(this WebApplication app)
    {
        app.UseMiddleware<KeysInAddresses>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<PrivateAnswers>();
        if (app.Reading() is ReadAccess.Keys)
        {
            app.UseMiddleware<AnswerCache>();
        }

        return app;
    }

    private static ReadAccess Reading(this WebApplication app) =>
        app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AccessOptions>>().Value.Reading;

    /// <summary>Whether no route was found: then nothing runs but the page of the documentation, or a 404 or 405 that says so.</summary>
    private static bool IsNowhere(object? resource) => resource is HttpContext context && context.GetEndpoint() is not RouteEndpoint;
}
