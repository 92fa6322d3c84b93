using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace NewsArticle.Api.Infrastructure.Problems;

/// <summary>Gives every refusal a body, also those that the framework makes without one.</summary>
internal static class ProblemAnswers
{
    public static IServiceCollection AddProblems(this IServiceCollection services) =>
        services.AddSingleton<FailureHandler>()
            .AddSingleton<IExceptionHandler>(provider => provider.GetRequiredService<FailureHandler>());

    public static WebApplication UseProblems(this WebApplication app)
    {
        // Every exception is handled, so there is nothing left for the default handler to do.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
        app.UseStatusCodePages(context => OfStatus(context.HttpContext).ExecuteAsync(context.HttpContext));
        return app;
    }

    private static ProblemResult OfStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Refusal.UnknownRoute(context.Request.Path.ToUriComponent()),
        StatusCodes.Status405MethodNotAllowed =>
            Refusal.MethodNotAllowed(context.Request.Method, context.Response.Headers[HeaderNames.Allow].ToString()),
        StatusCodes.Status406NotAcceptable => Refusal.NotAcceptable(),
        var other => Refusal.Other(other),
    };
}
