using Microsoft.AspNetCore.Http.Timeouts;
using NewsArticle.Api.Infrastructure.Problems;

namespace NewsArticle.Api.Infrastructure.Limits;

/// <summary>Gives up requests that take too long.</summary>
internal static class Timeouts
{
    /// <summary>The policy of actions that work on a whole text.</summary>
    public const string Import = "import";

    public static IServiceCollection AddTimeouts(this IServiceCollection services, LimitOptions limits) => services.AddRequestTimeouts(options =>
    {
        options.DefaultPolicy = Policy(limits.RequestSeconds);
        options.AddPolicy(Import, Policy(limits.ImportSeconds));
    });

    private static RequestTimeoutPolicy Policy(int seconds) => new()
    {
        Timeout = TimeSpan.FromSeconds(seconds),
        WriteTimeoutResponse = context =>
        {
            // What was given up is the request, and not its answer.
            context.RequestAborted = CancellationToken.None;
            return Refusal.TookTooLong(seconds).ExecuteAsync(context);
        },
    };
}
